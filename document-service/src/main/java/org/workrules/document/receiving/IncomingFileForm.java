package org.workrules.document.receiving;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.workrules.document.content.FileName;
import org.workrules.document.content.OfferedFile;

/** What is said of a file that is offered for a document that comes up; the file itself is the body. */
public class IncomingFileForm {

    /** File name with its ending. */
    @QueryParam("name")
    @NotNull
    @Size(min = 1, max = FileName.LONGEST)
    @Pattern(regexp = FileName.PATTERN)
    @Parameter(description = "File name with its ending", example = "请示正文扫描件.pdf")
    public String name;

    /** What it is. */
    @QueryParam("kind")
    @NotNull
    @DefaultValue("ATTACHMENT")
    @Parameter(description = "What it is: BODY is the scanned text, of which there is one; OPINION, GROUND and BASIS show what art. 48 asks for")
    public IncomingFileKind kind;

    /** Whose opinion it is. */
    @QueryParam("department")
    @Pattern(regexp = "[a-z][a-z0-9-]{1,60}")
    @Parameter(description = "Code of the department whose opinion the file is, for OPINION alone", example = "finance")
    public String department;

    /** Why it is added. */
    @QueryParam("reason")
    @Size(min = 1, max = 200)
    @Parameter(description = "Why the registration is corrected; needed once the document is registered", example = "扫描件缺页,重新扫描")
    public String reason;

    OfferedIncomingFile offering(OfferedFile file) {
        return new OfferedIncomingFile(file, kind, department, reason);
    }
}
