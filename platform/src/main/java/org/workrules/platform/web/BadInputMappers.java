package org.workrules.platform.web;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import io.quarkus.hibernate.validator.runtime.jaxrs.ResteasyReactiveViolationException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.workrules.platform.rules.Text;

/** Requests that cannot be read or are incomplete: each answer names the field and what it should be. */
@ApplicationScoped
public class BadInputMappers {

    private final Problems problems;

    BadInputMappers(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    Response violations(ResteasyReactiveViolationException violations) {
        return constraints(violations);
    }

    @ServerExceptionMapper
    Response constraints(ConstraintViolationException violations) {
        List<Problem.FieldError> errors = violations.getConstraintViolations().stream()
                .map(violation -> new Problem.FieldError(field(violation), violation.getMessage()))
                .sorted((one, other) -> one.field().compareTo(other.field()))
                .toList();
        return problems.of(ProblemKind.INVALID, Text.of("%d field(s) are not as they must be.", "%d个字段不符合要求。",
                errors.size()), errors);
    }

    @ServerExceptionMapper
    Response unknownField(UnrecognizedPropertyException unknown) {
        String known = unknown.getKnownPropertyIds().stream().map(String::valueOf).sorted().collect(Collectors.joining(", "));
        return one(ProblemKind.INVALID, unknown, Text.of("Unknown field. Known here: %s.", "未知字段。此处可用:%s。", known));
    }

    @ServerExceptionMapper
    Response wrongFormat(InvalidFormatException wrong) {
        Class<?> target = wrong.getTargetType();
        String expected = target.isEnum()
                ? Arrays.stream(target.getEnumConstants()).map(String::valueOf).collect(Collectors.joining(", "))
                : target.getSimpleName();
        return one(ProblemKind.INVALID, wrong, Text.of("Not a value of this field. Expected: %s.", "取值不符。应为:%s。", expected));
    }

    @ServerExceptionMapper
    Response wrongType(MismatchedInputException wrong) {
        return one(ProblemKind.INVALID, wrong, new Text("Wrong type of value, or a required value is missing.", "类型不符或缺少必填值。"));
    }

    /** A value of the right type that the field's own type refuses, as a word that is no grade of secrecy. */
    @ServerExceptionMapper
    Response wrongValue(ValueInstantiationException wrong) {
        return one(ProblemKind.INVALID, wrong, new Text("Not a value of this field.", "取值不符合此字段的要求。"));
    }

    @ServerExceptionMapper
    Response malformed(JacksonException malformed) {
        String where = malformed.getLocation() == null ? "?"
                : malformed.getLocation().getLineNr() + ":" + malformed.getLocation().getColumnNr();
        return problems.of(ProblemKind.MALFORMED, Text.of("The body is not well-formed JSON, at line:column %s.",
                "请求体不是合法的 JSON(行:列 %s)。", where));
    }

    /** What the framework itself refuses: unknown addresses, methods, types, sizes. */
    @ServerExceptionMapper
    Response framework(WebApplicationException refused) {
        if (refused.getCause() instanceof UnrecognizedPropertyException unknown) {
            return unknownField(unknown);
        }
        if (refused.getCause() instanceof InvalidFormatException wrong) {
            return wrongFormat(wrong);
        }
        if (refused.getCause() instanceof ValueInstantiationException wrong) {
            return wrongValue(wrong);
        }
        if (refused.getCause() instanceof MismatchedInputException wrong) {
            return wrongType(wrong);
        }
        if (refused.getCause() instanceof JacksonException malformed) {
            return malformed(malformed);
        }
        return switch (refused.getResponse().getStatus()) {
            case 404 -> problems.of(ProblemKind.NOT_FOUND, new Text(
                    "Nothing is at this address, or the id in it is not a valid id.", "此地址无内容,或其中的编号无效。"));
            case 405 -> problems.of(ProblemKind.METHOD_NOT_ALLOWED, new Text("See the API description.", "请参阅接口说明。"));
            case 406 -> problems.of(ProblemKind.NOT_ACCEPTABLE, new Text("See the API description.", "请参阅接口说明。"));
            case 413 -> problems.of(ProblemKind.TOO_LARGE, new Text("Send less, or in parts.", "请缩减内容或分次提交。"));
            case 415 -> problems.of(ProblemKind.UNSUPPORTED_MEDIA_TYPE, new Text("Send application/json.", "请使用 application/json。"));
            case 400 -> problems.of(ProblemKind.MALFORMED, new Text(
                    "The request cannot be read: see the API description.", "请求无法解析,请参阅接口说明。"));
            default -> refused.getResponse();
        };
    }

    private Response one(ProblemKind kind, JsonMappingException wrong, Text detail) {
        String field = wrong.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                .collect(Collectors.joining("."));
        return problems.of(kind, detail, List.of(new Problem.FieldError(field, detail.in(problems.locale()))));
    }

    /** The path below the method and its parameter: what the caller wrote. */
    private static String field(ConstraintViolation<?> violation) {
        StringBuilder field = new StringBuilder();
        int depth = 0;
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getKind() != ElementKind.CONTAINER_ELEMENT && (depth++ >= 2 || node.getKind() == ElementKind.PROPERTY)) {
                field.append(field.isEmpty() ? "" : ".").append(node);
            }
        }
        return field.isEmpty() ? violation.getPropertyPath().toString() : field.toString();
    }
}
