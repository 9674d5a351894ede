// Prints the fields of the Elastic Common Schema as JSON: NODE_PATH holds the npm package @elastic/ecs 9.4.0.
const { EcsVersion, EcsFlat } = require("@elastic/ecs");
const field = ([name, { type, normalize, ignore_above, allowed_values, object_type }]) =>
  [name, { type, normalize, ignore_above, allowed_values, object_type }];
process.stdout.write(JSON.stringify({
  version: EcsVersion,
  fields: Object.fromEntries(Object.entries(EcsFlat).map(field)),
}));
