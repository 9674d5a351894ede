use crate::render::json::model;

/// What became of the TCP connection, in the words of Zeek's `conn.log`: by their documented meanings. Where no part of
/// the handshake was captured, only a FIN of both sides says more than `OTH`.
pub(super) fn conn_state(tcp: &model::Tcp) -> &'static str {
    let saw = |letter| tcp.history.contains(letter);
    let (fin, rst) = (&tcp.fin, &tcp.rst);
    let has_ends =
        fin.client.is_some() || fin.server.is_some() || rst.client.is_some() || rst.server.is_some();
    // An RST behind the FINs of both answers what came too late.
    if fin.client.is_some() && fin.server.is_some() {
        return "SF";
    }
    let client_went_on = saw('A') || saw('D');
    let server_answered = tcp.history.contains(|letter: char| letter.is_ascii_lowercase() && letter != 'r');
    match (saw('S'), saw('h')) {
        (true, true) if rst.server.is_some() => "RSTR",
        (true, true) if rst.client.is_some() => "RSTO",
        (true, true) if fin.client.is_some() => "S2",
        (true, true) if fin.server.is_some() => "S3",
        (true, true) => "S1",
        (true, false) if server_answered => "OTH",
        (true, false) if rst.server.is_some() && !client_went_on => "REJ",
        (true, false) if rst.client.is_some() && !client_went_on => "RSTOS0",
        (true, false) if fin.client.is_some() => "SH",
        (true, false) if !has_ends && !client_went_on => "S0",
        (false, true) if rst.server.is_some() => "RSTRH",
        (false, true) if fin.server.is_some() => "SHR",
        _ => "OTH",
    }
}
