package org.workrules.document.rendering;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.workrules.document.content.Block;
import org.workrules.document.content.StructuredText;
import org.workrules.document.documents.DocumentFace;
import org.workrules.document.format.DocumentKind;
import org.workrules.document.format.Issuer;
import org.workrules.document.format.Urgency;
import org.workrules.document.numbering.DocumentNumber;
import org.workrules.platform.identity.Clearance;
import org.workrules.platform.web.Queries;

/** Says in words what the pages of a document show: names instead of codes, marks instead of grades. */
@ApplicationScoped
class Pages {

    private static final String NAMES = "select code, name from recipient_name where code = any($1)";

    private static final Set<DocumentKind> TO_NOBODY = EnumSet.of(DocumentKind.RESOLUTION, DocumentKind.ORDER, DocumentKind.COMMUNIQUE,
            DocumentKind.ANNOUNCEMENT, DocumentKind.PUBLIC_NOTICE, DocumentKind.MINUTES);

    private final Queries queries;
    private final String government;
    private final String office;
    private final String publicAddress;

    Pages(Queries queries, @ConfigProperty(name = "workrules.document.name.government", defaultValue = "安澜市人民政府") String government,
          @ConfigProperty(name = "workrules.document.name.office", defaultValue = "安澜市人民政府办公室") String office,
          @ConfigProperty(name = "workrules.public-address", defaultValue = "http://localhost:8080") String publicAddress) {
        this.queries = queries;
        this.government = government;
        this.office = office;
        this.publicAddress = publicAddress;
    }

    /** The page of a document. */
    Uni<Page> of(DocumentFace face) {
        String[] codes = Stream.of(face.addressees(), face.copies(), face.jointWith()).flatMap(List::stream).distinct().toArray(String[]::new);
        return queries.rows(NAMES, Tuple.of(codes)).map(rows -> {
            Map<String, String> names = new HashMap<>();
            for (Row row : rows) {
                names.put(row.getString("code"), row.getString("name"));
            }
            return page(face, names);
        });
    }

    private Page page(DocumentFace face, Map<String, String> names) {
        String issuer = face.issuer() == Issuer.GOVERNMENT ? government : office;
        Page.Layout layout = layout(face.kind());
        return new Page(layout, headMarks(face), mark(face.kind(), issuer), face.number() == null ? "" : DocumentNumber.printed(face.number()),
                face.upward() ? face.signers() : List.of(), face.title(), text(face, names), annexes(face), face.attachments(),
                signature(issuer, face, names), face.note(), new Page.Imprint(null, named(face.copies(), names), office, face.issuedOn()),
                face.issuedAt(), code(face));
    }

    private static Page.Layout layout(DocumentKind kind) {
        return switch (kind) {
            case LETTER -> Page.Layout.LETTER;
            case ORDER -> Page.Layout.ORDER;
            case MINUTES -> Page.Layout.MINUTES;
            default -> Page.Layout.DOCUMENT;
        };
    }

    /** Minutes bear the name of the government, whose meeting it was, and are issued by its office. */
    private String mark(DocumentKind kind, String issuer) {
        return kind.mark(kind == DocumentKind.MINUTES ? government : issuer);
    }

    private static List<String> headMarks(DocumentFace face) {
        List<String> marks = new ArrayList<>();
        if (face.copySerials() != null) {
            marks.add(face.copySerials());
        }
        if (face.secrecy().compareTo(Clearance.SECRET) >= 0) {
            marks.add("秘密" + (face.secrecyPeriod() == null ? "" : "★" + face.secrecyPeriod()));
        }
        if (face.urgency() != Urgency.NORMAL) {
            marks.add(face.urgency() == Urgency.URGENT ? "加急" : "特急");
        }
        return marks;
    }

    /** Texts that do not begin with their addressees get them; what everybody is told, and minutes, are addressed to nobody. */
    private static List<Block> text(DocumentFace face, Map<String, String> names) {
        List<Block> blocks = StructuredText.of(face.text().body());
        if (TO_NOBODY.contains(face.kind()) || !blocks.isEmpty() && blocks.get(0) instanceof Block.Addressee) {
            return blocks;
        }
        Block addressees = new Block.Addressee(String.join("，", named(face.addressees(), names)) + "：");
        return Stream.concat(Stream.of(addressees), blocks.stream()).toList();
    }

    private static List<Page.Annex> annexes(DocumentFace face) {
        return face.text().annexes().stream().map(annex -> new Page.Annex(annex.title(), StructuredText.of(annex))).toList();
    }

    private static Page.Signature signature(String issuer, DocumentFace face, Map<String, String> names) {
        List<String> issuers = Stream.concat(Stream.of(issuer), named(face.jointWith(), names).stream()).toList();
        String signer = face.signerOffice() == null ? null : face.signers().get(0);
        return new Page.Signature(issuers, face.signerOffice(), signer, face.signedOn());
    }

    private static List<String> named(List<String> codes, Map<String, String> names) {
        return codes.stream().map(code -> names.getOrDefault(code, code)).toList();
    }

    /** Only what everybody may know of can be verified by everybody. */
    private String code(DocumentFace face) {
        return face.isIssued() && face.secrecy() == Clearance.PUBLIC && face.kind() != DocumentKind.MINUTES
                ? publicAddress + "/public/verification?hash=" + face.contentHash() : null;
    }
}
