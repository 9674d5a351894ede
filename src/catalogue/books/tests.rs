use super::*;
use crate::catalogue::{Catalogue, Known, KnownError};

fn with(own: &[String]) -> Result<Books, (usize, KnownError)> {
    Known::with(own).map(|known| known.books().clone())
}

const OWN: &str = r#"
id = "acme"
name = "Acme"
as_of = "2026-11-28"
[match]
hosts = ["*.acme.example"]
[[code]]
code = 4001
name = "KICKED"
meaning = "A moderator removed the user."
class = "ended"
again = "no"
"#;

#[test]
fn every_built_in_book_is_sourced_and_every_class_is_one_that_has_words() {
    let books = Books::built_in();
    let words = Catalogue::english();
    for ((id, _), book) in BOOKS.iter().zip(books.iter()) {
        assert_eq!(book.id.as_str(), *id);
        assert!(!book.sources.is_empty(), "{id}");
        assert!(!book.codes.is_empty() || !book.messages.is_empty(), "{id}");
        let own = book.codes.iter().filter_map(|code| code.source.as_ref());
        let own = own.chain(book.messages.iter().filter_map(|message| message.source.as_ref()));
        for source in book.sources.iter().chain(own) {
            assert!(source.starts_with("https://"), "{id}: {}", source.as_str());
        }
        for text in book.codes.iter().flat_map(|code| [Some(&code.meaning), code.fix.as_ref()]) {
            assert!(text.is_none_or(|text| text.ends_with('.')), "{id}: {text:?}");
        }
    }
    for class in Class::ALL {
        for part in ["", ".meaning", ".fix"] {
            assert!(words.try_message(&format!("class-{}{part}", class.id()), &[]).is_some(), "{class:?}");
        }
    }
    assert!(
        Again::ALL.iter().all(|again| words.try_message(&format!("again-{}", again.id()), &[]).is_some())
    );
}

#[test]
fn every_file_is_in_the_table() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src/catalogue/books");
    let files = std::fs::read_dir(folder).unwrap();
    let mut names: Vec<String> = files
        .filter_map(|file| file.unwrap().file_name().to_str()?.strip_suffix(".toml").map(str::to_owned))
        .collect();
    names.sort();
    let mut known: Vec<&str> = BOOKS.iter().map(|(id, _)| *id).collect();
    known.sort_unstable();
    assert_eq!(names, known);
}

#[test]
fn an_own_book_comes_first_and_takes_the_place_of_one_with_its_id() {
    let books = with(&[OWN.to_owned()]).unwrap();
    assert_eq!(books.iter().next().unwrap().id.as_str(), "acme");
    assert_eq!(books.iter().count(), BOOKS.len() + 1);
    let replaced = OWN.replace("\"acme\"", "\"sockjs\"");
    assert_eq!(with(&[replaced]).unwrap().iter().count(), BOOKS.len());
    let (at, twice) = with(&[OWN.to_owned(), OWN.to_owned()]).unwrap_err();
    assert_eq!((at, twice.line, twice.field.as_deref()), (1, 2, Some("id")));
}

#[test]
fn an_error_names_line_and_field() {
    for (from, to, line, field) in [
        ("\"ended\"", "\"angry\"", 11, Some("class")),
        ("again = \"no\"", "again = \"maybe\"", 12, Some("again")),
        ("code = 4001", "code = 1006", 8, Some("code")),
        ("code = 4001", "code = \"4100-4000\"", 8, Some("code")),
        ("code = 4001", "code = 70000", 8, Some("code")),
        ("name = \"KICKED\"", "name = \"\"", 9, Some("name")),
        ("name = \"KICKED\"", "title = \"KICKED\"", 9, Some("title")),
        ("\"2026-11-28\"", "\"yesterday\"", 4, Some("as_of")),
        ("hosts = [\"*.acme.example\"]", "hosts = [\"https://acme\"]", 6, Some("hosts")),
        ("hosts = [\"*.acme.example\"]", "", 5, None),
        ("removed the user", "removed\\u001b[31m the user", 10, Some("meaning")),
        ("class = \"ended\"\n", "", 7, None),
        ("id = \"acme\"", "id = ", 2, Some("id")),
    ] {
        let text = OWN.replace(from, to);
        let error = with(&[text]).unwrap_err().1;
        assert_eq!((error.line, error.field.as_deref()), (line, field), "{to}: {error}");
        assert!(!error.detail.contains('\n') && !error.detail.is_empty());
    }
    let twice = format!("{OWN}{}", &OWN[OWN.find("[[code]]").unwrap()..]);
    assert_eq!(with(&[twice]).unwrap_err().1.line, 13);
}
