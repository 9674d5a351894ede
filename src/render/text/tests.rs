use super::fixture::{incident, report};
use super::layout::columns;
use super::*;

fn text(report: &Report, summary: &Summary, options: &TextOptions) -> String {
    let mut out = Vec::new();
    write_text(report, summary, &Catalogue::english(), options, &mut out).unwrap();
    String::from_utf8(out).unwrap()
}

#[test]
fn look() {
    let (report, summary) = incident();
    let width = std::env::var("W").ok().and_then(|w| w.parse().ok()).unwrap_or(80);
    let options = TextOptions { width, color: std::env::var("C").is_ok(), utf8: std::env::var("A").is_err(), top: 20 };
    eprintln!("{}", text(&report, &summary, &options));
}
