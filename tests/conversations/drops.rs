//! A capture that lost packets may know less than a complete one, and never something else.

use crate::*;

fn conversations() -> Vec<(&'static str, Conversation)> {
    let mut talks = Vec::new();
    let mut add = |name: &'static str, play: &dyn Fn(&mut Conversation)| {
        let mut talk = opened();
        play(&mut talk);
        talks.push((name, talk));
    };
    add("client closes", &|talk| {
        talk.frame(Client, Frame::text("hello"))
            .frame(Server, Frame::text("hi"))
            .close_handshake(Client, 4001, "bye");
    });
    add("server closes", &|talk| {
        talk.frame(Server, Frame::text("hello")).close_handshake(Server, 1001, "");
    });
    add("empty close", &|talk| {
        talk.frame(Client, Frame::close_empty()).frame(Server, Frame::close_empty()).fin(Server).fin(Client);
    });
    add("an answer of another code", &|talk| {
        talk.frame(Client, Frame::close(4001, "x"))
            .frame(Server, Frame::close(1000, ""))
            .fin(Server)
            .fin(Client);
    });
    add("crossed", &|talk| {
        talk.acknowledging(false).crossing(&Frame::close(4002, "c"), &Frame::close(4003, "s"));
        talk.ack(Client).ack(Server).fin(Server).fin(Client);
    });
    add("no answer", &|talk| {
        talk.frame(Server, Frame::close(4000, "no wait")).fin(Server).fin(Client);
    });
    add("no answer, reset", &|talk| {
        talk.frame(Server, Frame::close(4000, "")).rst(Client);
    });
    add("client fin", &|talk| {
        talk.frame(Client, Frame::text("hello")).frame(Server, Frame::text("hi")).fin(Client).fin(Server);
    });
    add("server fin", &|talk| {
        talk.frame(Server, Frame::text("hello")).fin(Server).fin(Client);
    });
    add("rst", &|talk| {
        talk.frame(Client, Frame::text("hello")).rst(Server);
    });
    add("pings", &|talk| {
        talk.frame(Server, Frame::ping("1")).frame(Client, Frame::pong("1")).frame(Server, Frame::ping("2"));
        talk.frame(Client, Frame::pong("2")).fin(Server).fin(Client);
    });
    add("a large message", &|talk| {
        talk.frame(Server, Frame::binary(vec![0x88; 5000])).frame(Client, Frame::text("ok"));
        talk.close_handshake(Client, 1000, "");
    });
    add("a fault", &|talk| {
        talk.frame(Client, Frame::new(3, "x"))
            .frame(Server, Frame::close(1002, ""))
            .frame(Client, Frame::close(1002, ""));
        talk.fin(Server).fin(Client);
    });
    add("too large", &|talk| {
        let big = talk.encode(Client, &Frame::binary(vec![1; 4000]));
        talk.send(Client, &big[..2920]).frame(Server, Frame::close(1009, "")).send(Client, &big[2920..]);
        talk.frame(Client, Frame::close(1009, "")).fin(Server).fin(Client);
    });
    add("fragments", &|talk| {
        talk.frame(Client, Frame::text("a").unfinished()).frame(Client, Frame::ping("p"));
        talk.frame(Server, Frame::pong("p"))
            .frame(Client, Frame::continuation("b"))
            .close_handshake(Client, 4050, "");
    });
    let mut refused = connected();
    refused.refused_upgrade("/", "403 Forbidden").fin(Server).fin(Client);
    talks.push(("refused", refused));
    let mut twice = connected();
    twice
        .refused_upgrade("/", "301 Moved")
        .upgrade("/new")
        .frame(Client, Frame::text("x"))
        .close_handshake(Server, 1000, "");
    talks.push(("twice", twice));
    let mut invalid = connected();
    invalid
        .upgrade_with("/", &[], &["Sec-WebSocket-Accept: AAAAAAAAAAAAAAAAAAAAAAAAAAA="])
        .fin(Client)
        .fin(Server);
    talks.push(("invalid", invalid));
    let mut unanswered = connected();
    unanswered.send(Client, unanswered.request("/")).fin(Client).fin(Server);
    talks.push(("unanswered", unanswered));
    talks
}

/// Holds the verdict of a thinned capture against one of the whole capture.
fn agrees(thin: &ConnectionRecord, whole: &ConnectionRecord) -> Result<(), String> {
    let claims = |condition: bool, what: &str| if condition { Ok(()) } else { Err(what.to_owned()) };
    let may_become = thin.outcome == whole.outcome
        || thin.outcome == Outcome::Indeterminate
        || thin.outcome == Outcome::Open && whole.outcome != Outcome::Failed;
    claims(may_become, "outcome")?;
    claims(thin.close_code.is_none() || thin.close_code == whole.close_code, "close_code")?;
    claims(thin.outcome != Outcome::Indeterminate || !thin.limits.is_empty(), "no limit says why")?;
    let known = thin.outcome != Outcome::Indeterminate && thin.outcome != Outcome::Open;
    claims(!known || thin.ending == whole.ending, "ending")?;
    claims(!known || thin.ended_by.is_none() || thin.ended_by == whole.ended_by, "ended_by")?;
    for side in Side::BOTH {
        let (thin, whole) = (&thin.saw[side], &whole.saw[side]);
        claims(thin.certainty != Certainty::Certain || thin.code == whole.code, side.id())?;
        claims(
            thin.certainty != Certainty::Likely || whole.code.is_none() || thin.code == whole.code,
            side.id(),
        )?;
    }
    for violation in &thin.violations {
        let same = |known: &Violation| {
            (known.kind, known.side, known.value, known.packet.time)
                == (violation.kind, violation.side, violation.value, violation.packet.time)
        };
        claims(whole.violations.iter().any(same), "a violation that was not there")?;
    }
    Ok(())
}

/// What the capture without these packets claims that the whole one denies.
fn disagreements(
    name: &str,
    whole: &[ConnectionRecord],
    packets: &[Captured],
    dropped: &[usize],
) -> Vec<String> {
    let kept = packets.iter().enumerate().filter(|(at, _)| !dropped.contains(at));
    let thin = all(&kept.map(|(_, packet)| packet.clone()).collect::<Vec<_>>());
    if thin.len() > whole.len() {
        return vec![format!("{name} without {dropped:?}: {} connections", thin.len())];
    }
    let shift = whole.len() - thin.len();
    let mut found = Vec::new();
    for (at, record) in thin.iter().enumerate() {
        let candidates = whole.get(at..=at + shift).unwrap_or_default();
        let results: Vec<_> = candidates.iter().map(|whole| agrees(record, whole)).collect();
        if !results.iter().any(Result::is_ok) {
            let seen = Side::BOTH.map(|side| {
                let saw = &record.saw[side];
                format!("{:?} {}", saw.code.map(|code| code.0), saw.certainty.id())
            });
            let got = format!("{} {:?} {seen:?}", record.ending.id(), record.close_code.map(|code| code.0));
            found.push(format!("{name} without {dropped:?}: {results:?}, got {got}"));
        }
    }
    found
}

/// Plays every conversation without each of these choices of packets, given how many there are.
#[track_caller]
fn nothing_else_is_claimed(choices: impl Fn(usize) -> Vec<Vec<usize>>) {
    let mut found = Vec::new();
    for (name, talk) in conversations() {
        let whole = all(talk.packets());
        for dropped in choices(talk.packets().len()) {
            found.extend(disagreements(name, &whole, talk.packets(), &dropped));
        }
    }
    assert!(found.is_empty(), "{} claims:\n{}", found.len(), found.join("\n"));
}

#[test]
fn any_packet_may_be_missing() {
    nothing_else_is_claimed(|count| (0..count).map(|one| vec![one]).collect());
}

#[test]
fn any_two_packets_may_be_missing() {
    nothing_else_is_claimed(|count| {
        (0..count).flat_map(|one| (one + 1..count).map(move |two| vec![one, two])).collect()
    });
}

#[test]
fn any_run_of_packets_may_be_missing() {
    nothing_else_is_claimed(|count| {
        (0..count).flat_map(|from| (from + 1..=count).map(move |to| (from..to).collect())).collect()
    });
}
