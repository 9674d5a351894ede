use proptest::prelude::*;

use super::*;
use crate::catalogue::TimerManner;

const EXAMPLE: &str = include_str!("../../../docs/knowledge.example.toml");

/// A timer that is not built in, with nothing that may be left out.
const NEW: &str = r#"
[[timer]]
id = "acme"
product = "Acme"
seconds = 200
clock = "idle"
manner = ["fin", "close"]
by = "server"
codes = [4000, 1005]
"#;

fn with(text: &str) -> Result<Known, KnownError> {
    Known::with(&[text.to_owned()]).map_err(|(_, error)| error)
}

fn timer<'a>(known: &'a Known, id: &str) -> Option<&'a Timer> {
    known.timers().iter().find(|timer| timer.id == id)
}

#[test]
fn a_known_timer_keeps_what_is_left_out_and_all_stay_in_order() {
    let known = with("[[timer]]\nid = \"nginx-read\"\nseconds = 75\nabove_seconds = 4").unwrap();
    let built_in = Known::default();
    let before = timer(&built_in, "nginx-read").unwrap();
    let after = Timer { seconds: 75.0, above_seconds: 4.0, ..before.clone() };
    assert_eq!(timer(&known, "nginx-read"), Some(&after));
    assert_eq!(known.timers().len(), built_in.timers().len());
    assert!(known.timers().is_sorted_by(|a, b| a.seconds <= b.seconds));

    let known = with(NEW).unwrap();
    assert!(known.timers().is_sorted_by(|a, b| a.seconds <= b.seconds));
    let new = timer(&known, "acme").unwrap();
    assert_eq!((new.below_seconds, new.above_seconds), (0.5, 4.0));
    assert_eq!(new.manner, [TimerManner::Fin, TimerManner::Close]);
}

#[test]
fn what_is_removed_is_gone_and_of_two_files_the_last_holds() {
    let first = "remove_timers = [\"nginx-read\"]\nremove_limits = [\"Cowboy (frame)\"]\n[thresholds]\nburst_ms = 10\nquiet_ms = 9";
    let known = Known::with(&[first.to_owned(), "[thresholds]\nburst_ms = 20".to_owned()]).unwrap();
    assert_eq!(timer(&known, "nginx-read"), None);
    assert_eq!((known.thresholds().burst_ms, known.thresholds().quiet_ms), (20.0, 9.0));
    let over = |known: &Known, bytes| known.limits_below(bytes).next().map(|limit| limit.product.clone());
    assert_eq!(over(&Known::default(), 1_048_577).as_deref(), Some("websockets (Python)"));
    assert_eq!(over(&Known::default(), 1_048_576).as_deref(), Some("Cowboy (frame)"));
    assert_eq!(over(&Known::default(), 8192), None);
    assert_eq!(over(&known, 1_048_576).as_deref(), Some("Socket.IO"));
    let own = "[[limit]]\nproduct = \"Jetty\"\nbytes = 1048575\n[[limit]]\nproduct = \"Acme\"\nbytes = 100";
    let known = with(own).unwrap();
    assert_eq!(over(&known, 1_048_576).as_deref(), Some("Jetty"));
    assert_eq!(over(&known, 101).as_deref(), Some("Acme"));
    assert_eq!(known.size_limits().len(), Known::default().size_limits().len() + 1);
}

#[test]
fn the_example_holds_both_kinds() {
    let known = with(EXAMPLE).unwrap();
    assert!(known.books().get("acme").is_some_and(|book| book.codes.len() == 1));
    assert_eq!(timer(&known, "nginx-read").unwrap().seconds, 75.0);
    assert_eq!(timer(&known, "acme-gateway").unwrap().setting, "session.idle");
    assert_eq!(timer(&known, "a-proxy-60"), None);
    assert_eq!(known.thresholds().burst_connections, 50);
    let page = include_str!("../../../docs/knowledge.md");
    let shown = page.split("```toml\n").nth(1).and_then(|rest| rest.split("```").next()).unwrap();
    assert!(with(shown).is_ok_and(|known| timer(&known, "acme-gateway").is_some()));
}

#[test]
fn an_error_names_line_and_field() {
    for (text, line, field) in [
        ("", 1, None),
        ("# nothing\n", 1, None),
        ("[thresholds]\nburst_ms = -1", 2, Some("burst_ms")),
        ("[thresholds]\nburst_ms = nan", 2, Some("burst_ms")),
        ("[thresholds]\nburst_ms = inf", 2, Some("burst_ms")),
        ("[thresholds]\nburst_ms = \"1 s\"", 2, Some("burst_ms")),
        ("[thresholds]\nquiet_ms = 5\nburst_share = 1.5", 3, Some("burst_share")),
        ("[thresholds]\nburst_connections = 1", 2, Some("burst_connections")),
        ("[thresholds]\nburst_connections = 2.5", 2, Some("burst_connections")),
        ("[thresholds]\nrst_apart_hops = 300", 2, Some("rst_apart_hops")),
        ("[thresholds]\ngap_cut_percent = 101", 2, Some("gap_cut_percent")),
        ("[thresholds]\nburst = 1", 2, Some("burst")),
        ("thresholds = { burst_ms = 0 }", 1, Some("burst_ms")),
        ("remove_timers = [\n  \"nginx-read\",\n  \"no-such\",\n]", 3, Some("remove_timers")),
        ("remove_limits = [\"No Such\"]", 1, Some("remove_limits")),
        ("[[timer]]\nid = \"Nginx\"", 2, Some("id")),
        ("[[timer]]\nid = \"nginx-read\"\nseconds = 0", 3, Some("seconds")),
        ("[[timer]]\nid = \"nginx-read\"\nbelow_seconds = 61", 1, Some("below_seconds")),
        ("[[timer]]\nid = \"nginx-read\"\nabove_seconds = inf", 3, Some("above_seconds")),
        ("[[timer]]\nid = \"nginx-read\"\nmanner = [\"close\"]", 1, Some("codes")),
        ("[[timer]]\nid = \"nginx-read\"\nmanner = []", 1, Some("manner")),
        ("[[timer]]\nid = \"nginx-read\"\ncodes = [1001]", 3, Some("codes")),
        ("[[timer]]\nid = \"nginx-read\"\nheaders = [\"\"]", 3, Some("headers")),
        ("[[timer]]\nid = \"nginx-read\"\nclock = \"lunch\"", 3, Some("clock")),
        ("[[timer]]\nid = \"nginx-read\"\n[[timer]]\nid = \"nginx-read\"", 3, None),
        ("[[timer]]\nseconds = 5", 1, None),
        ("[[limit]]\nproduct = \"Acme\"\nbytes = 0", 3, Some("bytes")),
        ("[[limit]]\nproduct = \"Acme\"\nbytes = -5", 3, Some("bytes")),
        ("[[limit]]\nproduct = \"Jetty\"\nbytes = 5\n[[limit]]\nproduct = \"Jetty\"\nbytes = 6", 4, None),
        ("name = \"Acme\"\n[thresholds]\nburst_ms = 5", 1, Some("id")),
    ] {
        let error = with(text).unwrap_err();
        assert_eq!((error.line, error.field.as_deref()), (line, field), "{text}: {error}");
        assert!(!error.detail.contains('\n') && !error.detail.is_empty());
    }
    for field in ["product", "seconds", "clock", "manner", "by", "codes"] {
        let lines: Vec<&str> = NEW.lines().filter(|line| !line.starts_with(field)).collect();
        let error = with(&lines.join("\n")).unwrap_err();
        assert_eq!((error.line, error.field.as_deref()), (2, Some(field)), "{error}");
    }
    let error = with(&NEW.replace("4000", "1006")).unwrap_err();
    assert_eq!((error.line, error.field.as_deref()), (9, Some("codes")));
    let (at, _) = Known::with(&[NEW.to_owned(), "x = 1".to_owned()]).unwrap_err();
    assert_eq!(at, 1);
    let long = with(&format!("{}.b = 1", "a".repeat(5_000))).unwrap_err();
    assert!(long.to_string().len() < 1_000 && with(&format!("a = {}", "[".repeat(100_000))).is_err());
    assert!(with(&"# more\n".repeat(200_000)).unwrap_err().detail.contains("bytes"));
}

/// Lines that files are made of, right and wrong.
const LINES: &[&str] = &[
    "[[timer]]",
    "[[limit]]",
    "[[code]]",
    "[match]",
    "[thresholds]",
    "id = \"nginx-read\"",
    "id = \"acme\"",
    "product = \"Jetty\"",
    "seconds = 1e308",
    "seconds = -inf",
    "seconds = 75",
    "below_seconds = nan",
    "bytes = 9223372036854775807",
    "burst_ms = 1",
    "burst_ms = 1e-300",
    "quiet_ms = [1, 2",
    "manner = [\"close\", \"close\"]",
    "codes = []",
    "codes = [65535]",
    "remove_timers = [\"\"]",
    "remove_timers = [\"nginx-read\", \"nginx-read\"]",
    "code = \"4000-4999\"",
    "hosts = [\"é*\"]",
    "thresholds.burst_ms = 5",
    "]",
    "= \u{1f980}",
];

proptest! {
    #[test]
    fn no_text_panics(text in any::<String>(), lines in prop::collection::vec(prop::sample::select(LINES), 0..12)) {
        let _ = with(&text);
        let lines = lines.join("\n");
        if let Err(error) = with(&lines) {
            prop_assert!(error.line >= 1 && error.line <= lines.lines().count().max(1) + 1, "{error}");
        }
        let cut = EXAMPLE.len() * (text.len() % 100) / 100;
        let _ = with(EXAMPLE.get(..cut).unwrap_or_default());
    }
}
