import { schema as validate } from '@stoplight/spectral-functions';

/** Holds every value of the JSON Schema keyword "examples" against its schema. */
export default function validExamples(target, _options, context) {
  if (target === null || typeof target !== 'object' || !Array.isArray(target.examples)) {
    return [];
  }
  const { examples, ...schema } = target;
  return examples.flatMap((example, index) =>
    (validate(example, { schema, dialect: 'draft2020-12', allErrors: true }, context) ?? []).map((fault) => ({
      message: `Example ${JSON.stringify(example)} does not fit its schema: ${fault.message}`,
      path: [...context.path, 'examples', index],
    })));
}
