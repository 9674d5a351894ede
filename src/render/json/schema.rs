use std::io;

use schemars::generate::SchemaSettings;
use serde_json::Value;

use super::{Document, SCHEMA, formatter};
use crate::render::ndjson::Line;

/// The schema's own name; it is no place on the network.
const ID: &str = "urn:wsclose-pcap:schema:wsclose-report:1";

/// The JSON Schema (draft 2020-12) of the report. A line of ndjson is described by its `$defs/Line`.
pub fn schema() -> Value {
    let mut generator = SchemaSettings::draft2020_12().for_serialize().into_generator();
    generator.subschema_for::<Line>();
    let mut schema = generator.into_root_schema_for::<Document<'_>>();
    schema.insert("$id".into(), ID.into());
    schema.insert("title".into(), SCHEMA.into());
    schema.to_value()
}

/// Writes the schema as it is published in `docs/schema/`.
///
/// # Errors
/// What the writer says.
pub fn write_schema(out: &mut dyn io::Write) -> io::Result<()> {
    formatter::write_pretty(&schema(), out)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::Catalogue;
    use crate::render::{json::write_json, ndjson::write_ndjson};
    use crate::report::{Report, Summary, fixture};

    /// Checks a value by the keywords that the generator uses. Stricter than the standard in one point: a key
    /// that the schema does not name is an error.
    fn check(value: &Value, schema: &Value, root: &Value, place: &str) {
        let mut names = serde_json::Map::new();
        collect(schema, root, &mut names);
        if let Some(choices) = schema.get("oneOf").and_then(Value::as_array) {
            let is_named = |choice: &&Value| {
                choice.pointer("/properties/type/const").is_some_and(|name| *name == value["type"])
            };
            let choice = choices.iter().find(is_named).unwrap_or_else(|| panic!("{place}: no such line"));
            return check(value, choice, root, place);
        }
        if let Some(choices) = schema.get("anyOf").and_then(Value::as_array) {
            let other = choices.iter().find(|choice| choice["type"] != "null").unwrap();
            return if value.is_null() {
            } else {
                check(value, other, root, place)
            };
        }
        match value {
            Value::Object(fields) if !names.is_empty() => {
                for (name, schema) in &names {
                    let field = fields.get(name).unwrap_or_else(|| panic!("{place}: no {name}"));
                    check(field, schema, root, &format!("{place}/{name}"));
                }
                assert!(fields.keys().all(|name| names.contains_key(name)), "{place}: {fields:?}");
            }
            Value::Array(items) => {
                for (index, item) in items.iter().enumerate() {
                    check(item, &schema["items"], root, &format!("{place}/{index}"));
                }
            }
            _ => {
                let types = serde_json::to_string(&schema["type"]).unwrap_or_default();
                let kind = match value {
                    Value::Null => "null",
                    Value::Bool(_) => "boolean",
                    Value::Number(number) if number.is_f64() => "number",
                    Value::Number(_) => "integer",
                    Value::String(_) => "string",
                    Value::Array(_) | Value::Object(_) => "object",
                };
                assert!(types.contains(kind), "{place}: {value} is not {types}");
            }
        }
        if let Some(ids) = schema.get("enum").and_then(Value::as_array) {
            assert!(ids.contains(value), "{place}: {value}");
        }
    }

    /// The properties of a schema and of those that it refers to; each of them must be required.
    fn collect(schema: &Value, root: &Value, names: &mut serde_json::Map<String, Value>) {
        if let Some(name) = schema.get("$ref").and_then(Value::as_str) {
            collect(root.pointer(name.trim_start_matches('#')).unwrap(), root, names);
        }
        for (name, field) in schema.get("properties").and_then(Value::as_object).into_iter().flatten() {
            assert!(schema["required"].as_array().unwrap().contains(&name.as_str().into()), "{name}");
            names.insert(name.clone(), field.clone());
        }
    }

    #[test]
    fn the_published_schema_is_the_one_of_the_types() {
        let published: Value =
            serde_json::from_str(include_str!("../../../docs/schema/wsclose-report-1.json")).unwrap();
        assert!(
            published == schema(),
            "write it anew: cargo run -- schema > docs/schema/wsclose-report-1.json"
        );
    }

    #[test]
    fn what_is_written_has_exactly_the_shape_of_the_schema() {
        let schema = schema();
        for report in [fixture::report(), Report::default()] {
            let mut out = Vec::new();
            write_json(&report, &Summary::of(&report), &Catalogue::english(), &mut out).unwrap();
            check(&serde_json::from_slice(&out).unwrap(), &schema, &schema, "");

            let mut out = Vec::new();
            write_ndjson(&report, &Summary::of(&report), &Catalogue::english(), &mut out).unwrap();
            for line in out.split(|byte| *byte == b'\n').filter(|line| !line.is_empty()) {
                check(&serde_json::from_slice(line).unwrap(), &schema["$defs"]["Line"], &schema, "");
            }
        }
    }
}
