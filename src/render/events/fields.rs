use serde_json::{Map, Value};

/// The fields of an event by name. What is null, an empty text or an empty list is left out, since a SIEM takes no field
/// for "not known".
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in crate::render) struct Fields(Map<String, Value>);

impl Fields {
    /// Sets a field.
    pub(in crate::render) fn set(&mut self, name: &str, value: impl Into<Value>) {
        let value = without_nul(value.into());
        if !is_empty(&value) {
            self.0.insert(name.to_owned(), value);
        }
    }

    /// Sets a field within others, whose names are parted by dots.
    pub(in crate::render) fn nest(&mut self, path: &str, value: impl Into<Value>) {
        let value = without_nul(value.into());
        if is_empty(&value) {
            return;
        }
        let (parents, name) = path.rsplit_once('.').unwrap_or(("", path));
        let mut place = &mut self.0;
        for parent in parents.split('.').filter(|parent| !parent.is_empty()) {
            let inside = place.entry(parent).or_insert_with(|| Value::Object(Map::new()));
            // Invariant: no path goes through a field that is no object.
            let Value::Object(inside) = inside else { return };
            place = inside;
        }
        place.insert(name.to_owned(), value);
    }

    /// Takes a field away, whose names are parted by dots.
    pub(in crate::render) fn remove(&mut self, path: &str) {
        let (parents, name) = path.rsplit_once('.').unwrap_or(("", path));
        let mut place = &mut self.0;
        for parent in parents.split('.').filter(|parent| !parent.is_empty()) {
            let Some(Value::Object(inside)) = place.get_mut(parent) else { return };
            place = inside;
        }
        place.remove(name);
    }

    /// A field.
    pub(in crate::render) fn get(&self, name: &str) -> Option<&Value> {
        self.0.get(name)
    }

    /// The fields, by name.
    pub(in crate::render) fn iter(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value))
    }

    /// As one JSON object.
    pub(in crate::render) fn as_object(&self) -> &Map<String, Value> {
        &self.0
    }

    /// Each value as `change` makes it.
    pub(in crate::render) fn map(&self, change: impl Fn(&Value) -> Value) -> Self {
        Self(self.0.iter().map(|(name, value)| (name.clone(), change(value))).collect())
    }
}

impl From<Fields> for Value {
    fn from(fields: Fields) -> Self {
        match fields.0.is_empty() {
            true => Self::Null,
            false => Self::Object(fields.0),
        }
    }
}

/// The value with U+FFFD for each NUL in its texts: many readers, rsyslog among them, take it for the text's end.
fn without_nul(value: Value) -> Value {
    match value {
        Value::String(text) if text.contains('\0') => Value::String(text.replace('\0', "\u{fffd}")),
        Value::Array(items) => items.into_iter().map(without_nul).collect(),
        Value::Object(fields) => fields.into_iter().map(|(name, value)| (name, without_nul(value))).collect(),
        other => other,
    }
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.is_empty(),
        Value::Array(items) => items.is_empty(),
        Value::Object(fields) => fields.is_empty(),
        Value::Bool(_) | Value::Number(_) => false,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_is_not_known_is_left_out_and_dots_nest() {
        let mut fields = Fields::default();
        fields.set("id.orig_h", "192.0.2.1");
        fields.set("user_agent", None::<String>);
        fields.set("reason", "");
        fields.set("said", vec!["a\0b"]);
        fields.nest("source.ip", "192.0.2.1");
        fields.nest("source.port", 80);
        fields.nest("network.vlan.id", Value::Null);
        fields.nest("related.ip", Vec::<String>::new());
        let source = json!({ "ip": "192.0.2.1", "port": 80 });
        let expected = json!({ "id.orig_h": "192.0.2.1", "said": ["a\u{fffd}b"], "source": source });
        assert_eq!(Value::from(fields.clone()), expected);
        ["id", "said", "source.ip", "source.mac", "url.full"].iter().for_each(|path| fields.remove(path));
        assert_eq!(Value::from(fields), json!({ "id.orig_h": "192.0.2.1", "source": { "port": 80 } }));
    }
}
