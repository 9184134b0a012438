package org.workrules.document.content;

import java.util.List;
import java.util.function.Predicate;
import org.workrules.platform.pipeline.Act;
import org.workrules.platform.rules.Text;

/** Every rule about a file, asked before it is kept, whatever record it is attached to (articles 35, 47). */
public final class Admission {

    /** What the figures of {@link ContentRule#ATTACHMENT_COUNT} are kept for: files that stand. */
    public static final String CURRENT = "CURRENT";
    /** And versions of files, those taken off too. */
    public static final String VERSIONS = "VERSIONS";

    private static final long MEBIBYTE = 1L << 20;

    private final OfferedFile file;
    private final Act act;

    private Admission(OfferedFile file, Act act) {
        this.file = file;
        this.act = act;
    }

    /**
     * Refuses a file under the first rule that it breaks.
     *
     * @param classified whether nothing of the record is kept here
     * @param versions   versions of files that the record has, those taken off too
     * @param replaced   which of those that stand the file takes the place of
     */
    public static <F extends FileVersion> void require(OfferedFile file, boolean classified, List<F> versions, Predicate<F> replaced, Act act) {
        ContentRule.CLASSIFIED_ATTACHMENT_ELSEWHERE.require(!classified);
        Admission admission = new Admission(file, act);
        admission.goodItself();
        List<F> standing = versions.stream().filter(FileVersion::stands).toList();
        ContentRule.ATTACHMENT_DIFFERS.require(standing.stream().noneMatch(known -> known.sha256().equals(file.sha256())));
        admission.count(CURRENT, standing.stream().filter(replaced.negate()).count() + 1);
        admission.count(VERSIONS, versions.size() + 1L);
    }

    private void goodItself() {
        long most = mebibytes() * MEBIBYTE;
        ContentRule.ATTACHMENT_TYPE.require(most > 0 && file.type().named(file.name()), Text.of(
                "'%s' is declared as %s.", "“%s”声明的类型为 %s。", file.name(), file.declared()));
        ContentRule.ATTACHMENT_SIZE.require(file.size() > 0 && file.size() <= most, Text.of(
                "It has %d bytes; %d are the most.", "文件为 %d 字节,最多 %d 字节。", file.size(), most));
        if (file.finding() != null) {
            (file.finding().harm() ? ContentRule.ATTACHMENT_HARMLESS : ContentRule.ATTACHMENT_IS_ITS_TYPE)
                    .require(false, file.finding().detail());
        }
    }

    /** The largest size of the type in MiB; 0 for a type that is not taken. */
    private int mebibytes() {
        return file.type() == null ? 0 : act.policy(ContentRule.ATTACHMENT_SIZE, file.type().name()).count();
    }

    private void count(String what, long after) {
        int most = act.policy(ContentRule.ATTACHMENT_COUNT, what).count();
        ContentRule.ATTACHMENT_COUNT.require(after <= most, Text.of("There would be %d; %d are the most.", "将有 %d 件,最多 %d 件。", after, most));
    }
}
