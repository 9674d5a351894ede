//! Close frames: which code each side was told, and how sure that is.

use crate::*;

const BIG: usize = 4000;

#[test]
fn crossed_closes_tell_each_side_the_others_code() {
    let mut talk = opened();
    talk.acknowledging(false);
    let (client, server) = (Frame::close(4002, "c"), Frame::close(4003, "s"));
    talk.crossing(&client, &server).ack(Client).ack(Server).fin(Server).fin(Client);
    let record = one(&talk);
    ended(&record, Outcome::Clean, Ending::CloseHandshake, 4002);
    assert!(record.crossed);
    saw(&record, Client, 4003, Certainty::Certain);
    saw(&record, Server, 4002, Certainty::Certain);
}

#[test]
fn an_answer_with_another_code_is_less_sure() {
    let mut talk = opened();
    talk.frame(Client, Frame::close(4001, "x")).frame(Server, Frame::close(1000, "")).fin(Server).fin(Client);
    let record = one(&talk);
    saw(&record, Server, 4001, Certainty::Likely);
    saw(&record, Client, 1000, Certainty::Certain);
}

#[test]
fn a_close_that_was_acknowledged_but_not_answered_is_likely() {
    let mut talk = opened();
    talk.frame(Server, Frame::close(4000, "no wait")).fin(Server).fin(Client);
    let record = one(&talk);
    ended(&record, Outcome::Abnormal, Ending::CloseUnanswered, 4000);
    saw(&record, Client, 4000, Certainty::Likely);
    assert_eq!(record.saw.client.clean, Some(false));
    saw(&record, Server, 1006, Certainty::Certain);
}

#[test]
fn a_close_that_was_waited_for_in_vain_was_not_read() {
    let mut talk = opened();
    talk.frame(Server, Frame::close(4000, "anyone?")).wait_ms(30_000).fin(Server).wait_ms(2000).ack(Client);
    let record = one(&talk);
    saw(&record, Client, 0, Certainty::Unknown);
    saw(&record, Server, 1006, Certainty::Likely);
}

#[test]
fn a_close_that_was_never_acknowledged_tells_nothing() {
    let mut talk = opened();
    talk.acknowledging(false).frame(Server, Frame::close(4000, "")).rst(Server);
    let record = one(&talk);
    ended(&record, Outcome::Abnormal, Ending::CloseUnanswered, 4000);
    saw(&record, Client, 0, Certainty::Unknown);
    assert_eq!(record.close.server.as_ref().and_then(|close| close.acknowledged), Some(false));
    saw(&record, Server, 1006, Certainty::Certain);
}

#[test]
fn a_receiver_that_resets_without_an_answer_has_not_read_the_close() {
    for acknowledging in [true, false] {
        let mut talk = opened();
        talk.acknowledging(acknowledging).frame(Server, Frame::close(4000, "")).rst(Client);
        let record = one(&talk);
        ended(&record, Outcome::Abnormal, Ending::CloseUnanswered, 4000);
        saw(&record, Client, 1006, Certainty::Likely);
        assert_eq!(record.ended_by, Some(Client));
    }
}

#[test]
fn a_side_that_had_ended_before_the_close_is_not_told() {
    let mut talk = opened();
    talk.fin(Client).frame(Server, Frame::close(4000, "")).fin(Server);
    saw(&one(&talk), Client, 1006, Certainty::Likely);
    let mut talk = opened();
    talk.fin(Client).frame(Server, Frame::close(4000, "")).rst(Client);
    saw(&one(&talk), Client, 1006, Certainty::Likely);
    // Its own Close went before its FIN: it may be reading on.
    let mut talk = opened();
    talk.frame(Server, Frame::close(4002, "")).fin(Server).frame(Client, Frame::close(4002, "")).fin(Client);
    let record = one(&talk);
    ended(&record, Outcome::Clean, Ending::CloseHandshake, 4002);
    saw(&record, Server, 4002, Certainty::Likely);
    saw(&record, Client, 4002, Certainty::Certain);
}

#[test]
fn who_fails_the_connection_is_told_1006() {
    let faults: [(Frame, ViolationKind, u64); 9] = [
        (Frame { masked: Some(false), ..Frame::text("x") }, ViolationKind::UnmaskedClientFrame, 0),
        (Frame { rsv: 4, ..Frame::text("x") }, ViolationKind::RsvWithoutExtension, 4),
        (Frame::new(3, "x"), ViolationKind::ReservedOpcode, 3),
        (Frame::new(0xb, "x"), ViolationKind::ReservedOpcode, 0xb),
        (Frame { length_bytes: Some(2), ..Frame::text("x") }, ViolationKind::BadLength, 1),
        (Frame::ping([b'x'; 126]), ViolationKind::ControlTooLong, 126),
        (Frame::ping("x").unfinished(), ViolationKind::ControlFragmented, 0),
        (Frame::continuation("x"), ViolationKind::BadContinuation, 0),
        (Frame { rsv: 4, ..Frame::ping("x") }, ViolationKind::RsvWithoutExtension, 4),
    ];
    for (frame, kind, value) in faults {
        let mut talk = opened();
        talk.frame(Client, frame).frame(Server, Frame::close(1002, "")).frame(Client, Frame::close(1002, ""));
        talk.fin(Server).fin(Client);
        let record = one(&talk);
        ended(&record, Outcome::Clean, Ending::CloseHandshake, 1002);
        let violations: Vec<_> = record.violations.iter().map(|it| (it.kind, it.side, it.value)).collect();
        assert_eq!(violations, [(kind, Client, value)]);
        saw(&record, Server, 1006, Certainty::Likely);
        saw(&record, Client, 1002, Certainty::Certain);
        assert_eq!(record.saw.server.basis, Some(record.violations[0].packet));
    }
}

#[test]
fn who_drops_tcp_upon_a_fault_is_told_1006() {
    let mut talk = opened();
    talk.frame(Client, Frame::new(3, "x")).frame(Client, Frame::close(4001, "")).fin(Server).fin(Client);
    let record = one(&talk);
    ended(&record, Outcome::Abnormal, Ending::CloseUnanswered, 4001);
    saw(&record, Server, 1006, Certainty::Likely);
}

#[test]
fn a_fault_behind_the_close_changes_nothing() {
    let mut talk = opened();
    talk.frames(Client, &[Frame::close(4001, ""), Frame::text("late")]);
    talk.frame(Server, Frame::close(4001, "")).fin(Server).fin(Client);
    let record = one(&talk);
    assert_eq!(record.violations[0].kind, ViolationKind::FrameAfterClose);
    saw(&record, Server, 4001, Certainty::Certain);
}

#[test]
fn who_refuses_a_message_that_still_arrives_is_told_1006() {
    let mut talk = opened();
    let big = talk.encode(Client, &Frame::binary(vec![7; BIG]));
    talk.send(Client, &big[..1460]).frame(Server, Frame::close(1009, "any words")).send(Client, &big[1460..]);
    talk.frame(Client, Frame::close(1009, "")).fin(Server).fin(Client);
    let record = one(&talk);
    saw(&record, Server, 1006, Certainty::Likely);
    saw(&record, Client, 1009, Certainty::Certain);

    let mut talk = opened();
    talk.frame(Client, Frame::text("part").unfinished()).frame(Server, Frame::close(1003, "no text here"));
    talk.frame(Client, Frame::close(1003, "")).fin(Server).fin(Client);
    saw(&one(&talk), Server, 1006, Certainty::Likely);
}

#[test]
fn after_a_whole_message_1009_is_the_librarys_by_its_reason() {
    for (reason, told) in
        [("", 1006), ("Max payload size exceeded", 1006), ("policy of the application", 1009)]
    {
        let mut talk = opened();
        talk.frame(Client, Frame::binary(vec![7; BIG])).frame(Server, Frame::close(1009, reason));
        talk.frame(Client, Frame::close(1009, "")).fin(Server).fin(Client);
        let record = one(&talk);
        let certainty = if told == 1006 { Certainty::Likely } else { Certainty::Certain };
        saw(&record, Server, told, certainty);
    }
}

#[test]
fn a_code_that_blames_the_peer_is_a_choice_if_its_sender_waits() {
    // Long after the last message: nothing was refused.
    let mut talk = opened();
    talk.frame(Client, Frame::text("small")).wait_ms(500).frame(Server, Frame::close(1009, ""));
    talk.wait_ms(40).frame(Client, Frame::close(1009, "")).fin(Server).fin(Client);
    saw(&one(&talk), Server, 1009, Certainty::Likely);
    // Who does not wait for an answer has failed the connection, whatever the code.
    for code in [1002, 1003, 1007, 1009] {
        let mut talk = opened();
        talk.frame(Client, Frame::text("hello"))
            .wait_ms(500)
            .frame(Server, Frame::close(code, ""))
            .fin(Server);
        talk.frame(Client, Frame::close(code, "")).fin(Client);
        saw(&one(&talk), Server, 1006, Certainty::Likely);
    }
    // No message at all can have been too large.
    let mut talk = opened();
    talk.frame(Server, Frame::close(1009, "")).frame(Client, Frame::close(1009, "")).fin(Server).fin(Client);
    saw(&one(&talk), Server, 1009, Certainty::Likely);
}

#[test]
fn a_browsers_page_cannot_choose_1002() {
    let mut talk = connected();
    talk.upgrade_with("/", &["User-Agent: Mozilla/5.0 (X11) Chrome/156 Safari/537.36"], &[]);
    talk.frame(Server, Frame::text("x")).frame(Client, Frame::close(1002, "Invalid UTF-8"));
    talk.wait_ms(50).frame(Server, Frame::close(1002, "")).fin(Server).fin(Client);
    saw(&one(&talk), Client, 1006, Certainty::Likely);
}

#[test]
fn a_close_between_fragments_is_no_fault() {
    for answer in [4001, 1002] {
        let mut talk = opened();
        talk.frame(Client, Frame::text("part").unfinished()).frame(Client, Frame::close(4001, "mid"));
        talk.frame(Server, Frame::close(answer, "")).fin(Server).fin(Client);
        let record = one(&talk);
        assert!(record.violations.is_empty());
        let certainty = if answer == 4001 { Certainty::Certain } else { Certainty::Likely };
        saw(&record, Server, 4001, certainty);
    }
}

#[test]
fn a_refusal_is_no_answer() {
    // tungstenite reports its own refusal; others 1006.
    for (reason, told) in [("Protocol violation", 1002), ("", 1006)] {
        let mut talk = opened();
        talk.frame(Client, Frame::close(1014, ""))
            .frame(Server, Frame::close(1002, reason))
            .fin(Server)
            .fin(Client);
        let record = one(&talk);
        ended(&record, Outcome::Clean, Ending::CloseHandshake, 1014);
        saw(&record, Server, told, Certainty::Likely);
        saw(&record, Client, 1002, Certainty::Certain);
    }
    // Nobody answers 4001 with 1009: the message before it was too large.
    let mut talk = opened();
    talk.frames(Client, &[Frame::binary(vec![1; BIG]), Frame::close(4001, "")]);
    talk.frame(Server, Frame::close(1009, "message too big")).fin(Server).fin(Client);
    saw(&one(&talk), Server, 1006, Certainty::Likely);
}

#[test]
fn a_close_that_must_be_refused_counts_if_the_answer_shows_that_it_was_taken() {
    let body = |bytes: &[u8]| Frame::new(8, bytes);
    let refusable: [(Frame, ViolationKind, u64, u16); 9] = [
        (body(b"\x03"), ViolationKind::CloseBadLength, 1, 1005),
        (Frame::close(5000, ""), ViolationKind::CloseIllegalCode, 5000, 5000),
        (Frame::close(999, ""), ViolationKind::CloseIllegalCode, 999, 999),
        (Frame::close(2000, "x"), ViolationKind::CloseIllegalCode, 2000, 2000),
        (Frame::close(1005, ""), ViolationKind::ReservedCodeOnWire, 1005, 1005),
        (Frame::close(1006, ""), ViolationKind::ReservedCodeOnWire, 1006, 1006),
        (body(b"\x03\xe8\xff"), ViolationKind::CloseBadUtf8, 1000, 1000),
        (Frame::close(4000, "").unfinished(), ViolationKind::ControlFragmented, 0, 4000),
        (Frame { rsv: 2, ..Frame::close(4000, "") }, ViolationKind::RsvWithoutExtension, 2, 4000),
    ];
    for (close, kind, value, code) in refusable {
        for (answer, told) in
            [(Some(1002), 1006), (Some(1007), 1006), (Some(1000), code), (Some(code), code), (None, 1006)]
        {
            let mut talk = opened();
            talk.frame(Client, close.clone());
            if let Some(answer) = answer {
                talk.frame(Server, Frame::close(answer, ""));
            }
            talk.fin(Server).fin(Client);
            let record = one(&talk);
            assert_eq!(record.close_code.map(|code| code.0), Some(code));
            assert_eq!((record.violations[0].kind, record.violations[0].value), (kind, value), "{record:#?}");
            assert_eq!(record.close.client.as_ref().map(|close| close.valid), Some(false));
            saw(&record, Server, told, Certainty::Likely);
        }
    }
}

#[test]
fn the_first_of_two_closes_counts() {
    let mut talk = opened();
    talk.frames(Server, &[Frame::close(4001, "one"), Frame::close(4002, "two")]);
    talk.frame(Client, Frame::close(4001, "")).fin(Server).fin(Client);
    let record = one(&talk);
    ended(&record, Outcome::Clean, Ending::CloseHandshake, 4001);
    saw(&record, Client, 4001, Certainty::Certain);
    assert_eq!(record.frames.server.close, 2);
}

#[test]
fn chromium_reports_1006_if_more_stands_behind_the_close() {
    let mut talk = connected();
    talk.upgrade_with("/", &["User-Agent: Mozilla/5.0 (X11) Chrome/156 Safari/537.36"], &[]);
    talk.frames(Server, &[Frame::close(4001, ""), Frame::text("more")]);
    talk.frame(Client, Frame::close(4001, "")).fin(Server).fin(Client);
    saw(&one(&talk), Client, 1006, Certainty::Likely);
}

#[test]
fn a_reset_right_after_the_close_handshake_leaves_it_clean() {
    let mut talk = opened();
    talk.frame(Server, Frame::close(1000, "")).frame(Client, Frame::close(1000, "")).rst(Server);
    let record = one(&talk);
    ended(&record, Outcome::Clean, Ending::CloseHandshake, 1000);
    assert_eq!(record.ended_by, Some(Server));
    saw(&record, Client, 1000, Certainty::Certain);
}
