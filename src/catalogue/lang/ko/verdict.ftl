# What became of a connection. Values: `side` is client or server, `close` and `answer` are `close-…` texts,
# `end` is a `transport-…` text.

kind-http1 = HTTP/1.1 업그레이드
kind-http2 = HTTP/2 확장 CONNECT
kind-mid_stream = 캡처 전에 시작됨
kind-tls = TLS 핸드셰이크

outcome-clean = 정상
    .meaning = 양방향 모두 Close 프레임이 있음
outcome-abnormal = 비정상
    .meaning = 양쪽의 Close 프레임이 갖춰지지 않고 종료됨
outcome-failed = 실패
    .meaning = WebSocket이 되지 못함
outcome-open = 열림
    .meaning = 캡처가 끝날 때 아직 열려 있음
outcome-indeterminate = 판별 불가
    .meaning = 캡처로는 알 수 없음

certainty-certain = 확실
certainty-likely = 추정
certainty-unknown = 알 수 없음

close-empty = 코드 없는 Close
close-code = Close { $code }
close-code-reason = Close { $code } “{ $reason }”

ending-close_handshake = { $side ->
        [client] 클라이언트가 { $close } 프레임을 보냈고, 서버가 { $answer } 프레임으로 응답함
        [server] 서버가 { $close } 프레임을 보냈고, 클라이언트가 { $answer } 프레임으로 응답함
       *[other] 양쪽이 동시에 Close 프레임을 보냄: 클라이언트는 { $close }, 서버는 { $answer }
    }
    .meaning = 양방향 모두 Close 프레임이 있음
ending-close_unanswered = { $side ->
        [client] 클라이언트가 { $close } 프레임을 보냈으나 서버가 끝내 응답하지 않음
        [server] 서버가 { $close } 프레임을 보냈으나 클라이언트가 끝내 응답하지 않음
       *[other] 한쪽이 { $close } 프레임을 보냈으나 상대 쪽이 끝내 응답하지 않음
    }
    .meaning = Close 프레임 하나가 응답을 받지 못한 채 TCP 또는 HTTP/2 스트림이 종료됨
ending-fin_without_close = { $side ->
        [client] 클라이언트가 Close 프레임 없이 연결을 종료함(FIN)
        [server] 서버가 Close 프레임 없이 연결을 종료함(FIN)
       *[other] 연결이 Close 프레임 없이 종료됨(FIN)
    }
    .meaning = TCP(FIN) 또는 HTTP/2 스트림(END_STREAM)이 Close 프레임 없이 종료됨
ending-end_stream = { $side ->
        [client] 클라이언트가 Close 프레임 없이 스트림을 종료함(END_STREAM)
       *[server] 서버가 Close 프레임 없이 스트림을 종료함(END_STREAM)
    }
ending-rst_stream = { $side ->
        [client] 클라이언트가 Close 프레임 없이 스트림을 리셋함(RST_STREAM { $code })
       *[server] 서버가 Close 프레임 없이 스트림을 리셋함(RST_STREAM { $code })
    }
ending-goaway = { $side ->
        [client] 클라이언트가 Close 프레임 없이 스트림을 포기함(GOAWAY { $code })
       *[server] 서버가 Close 프레임 없이 스트림을 포기함(GOAWAY { $code })
    }
ending-rst_without_close = { $side ->
        [client] 클라이언트가 Close 프레임 없이 연결을 리셋함(RST)
        [server] 서버가 Close 프레임 없이 연결을 리셋함(RST)
       *[other] 연결이 Close 프레임 없이 리셋됨(RST)
    }
    .meaning = TCP(RST) 또는 HTTP/2 스트림(RST_STREAM)이 Close 프레임 없이 리셋됨
ending-silent = { $side ->
        [client] 클라이언트의 응답이 끊김: 재전송 또는 탐지 패킷 { $count }개에 응답이 없음
        [server] 서버의 응답이 끊김: 재전송 또는 탐지 패킷 { $count }개에 응답이 없음
       *[other] 연결의 통신이 끊겼으나 종료를 나타내는 패킷이 없음
    }
    .meaning = 재전송 또는 탐지 패킷에 응답이 없으며, 종료를 나타내는 패킷도 없음
ending-upgrade_refused = 서버가 HTTP { $status } 상태로 업그레이드를 거부함
    .meaning = 업그레이드에 101(HTTP/2에서는 200)이 아닌 상태로 응답함
ending-upgrade_invalid = 서버가 업그레이드에 클라이언트가 거부해야 하는 101로 응답함
    .meaning = 업그레이드에 클라이언트가 거부해야 하는 101로 응답함
ending-upgrade_unanswered = 서버가 업그레이드에 끝내 응답하지 않음
    .meaning = 업그레이드에 응답이 없었음
ending-tls_failed = TLS 실패
    .meaning = TLS 핸드셰이크가 실패함
ending-open = 캡처가 끝날 때 아직 열려 있음
    .meaning = 캡처가 끝날 때 아직 열려 있음
ending-not_captured = 캡처에 종료 시점이 없음
    .meaning = 캡처에 종료 시점이 없음

transport-client-fin = 클라이언트가 TCP를 종료함(FIN)
transport-client-rst = 클라이언트가 TCP를 리셋함(RST)
transport-server-fin = 서버가 TCP를 종료함(FIN)
transport-server-rst = 서버가 TCP를 리셋함(RST)

transport-end_stream = { $side ->
        [client] 클라이언트가 스트림을 종료함(END_STREAM)
       *[server] 서버가 스트림을 종료함(END_STREAM)
    }
transport-rst_stream = { $side ->
        [client] 클라이언트가 스트림을 리셋함(RST_STREAM { $code })
       *[server] 서버가 스트림을 리셋함(RST_STREAM { $code })
    }
transport-goaway = { $side ->
        [client] 클라이언트가 스트림을 포기함(GOAWAY { $code })
       *[server] 서버가 스트림을 포기함(GOAWAY { $code })
    }

http2-end_stream = { $side ->
        [client] 클라이언트의 END_STREAM
       *[server] 서버의 END_STREAM
    }
http2-rst_stream = { $side ->
        [client] 클라이언트의 RST_STREAM { $code }
       *[server] 서버의 RST_STREAM { $code }
    }
http2-goaway = { $side ->
        [client] 클라이언트의 GOAWAY { $code }
       *[server] 서버의 GOAWAY { $code }
    }

saw = { $side ->
        [client] { $certainty ->
            [certain] 클라이언트가 본 코드는 { $code }
            [likely] 클라이언트가 본 코드는 아마 { $code }
           *[other] 클라이언트가 본 코드는 알 수 없음
        }
        [server] { $certainty ->
            [certain] 서버가 본 코드는 { $code }
            [likely] 서버가 본 코드는 아마 { $code }
           *[other] 서버가 본 코드는 알 수 없음
        }
       *[other] 양쪽이 본 코드는 알 수 없음
    }

# Why something could not be known about a connection, and what would show it the next time.
limit-capture_starts_late = 캡처가 연결보다 늦게 시작됨
    .remedy = 클라이언트가 연결하기 전에 캡처를 시작하십시오
limit-capture_ends_early = 캡처가 연결보다 먼저 끝남
    .remedy = 더 오래 캡처하십시오
limit-capture_ends_in_upgrade = 업그레이드에 응답하기 전에 캡처가 끝남
    .remedy = 더 오래 캡처하십시오
limit-gap_from_client = 중요한 위치에서 클라이언트가 보낸 바이트가 캡처에서 누락됨
    .remedy = 더 큰 버퍼(tcpdump -B 65536)나 더 좁은 필터로 캡처하십시오
limit-gap_from_server = 중요한 위치에서 서버가 보낸 바이트가 캡처에서 누락됨
    .remedy = 더 큰 버퍼(tcpdump -B 65536)나 더 좁은 필터로 캡처하십시오
limit-nothing_from_client = 캡처에 클라이언트가 보낸 패킷이 없음
    .remedy = 양방향이 모두 지나는 곳에서 캡처하십시오
limit-nothing_from_server = 캡처에 서버가 보낸 패킷이 없음
    .remedy = 양방향이 모두 지나는 곳에서 캡처하십시오
limit-snaplen = 캡처할 때 패킷이 잘림(스냅샷 길이)
    .remedy = 패킷 전체를 캡처하십시오(tcpdump -s 0)
limit-upgrade_not_captured = 업그레이드 요청 또는 그 응답이 없음
    .remedy = 클라이언트가 연결하기 전에 캡처를 시작하십시오
limit-payload_not_checked = 메시지의 텍스트나 압축 데이터를 검사하지 않음
    .remedy = 메시지를 검사하게 하거나(--payload-checks on-demand), 연결을 닫은 쪽의 로그와 비교하십시오
limit-framing_lost = 결함 이후의 바이트를 프레임으로 읽을 수 없음
    .remedy = 결함 주변의 패킷을 확인하십시오
limit-no_keys = TLS 트래픽의 일부를 읽을 수 없음: 맞는 키가 없음
    .remedy = 양쪽 세션의 키 로그를 지정하거나(--keylog), 트래픽이 암호화되지 않는 곳에서 캡처하십시오
limit-keys_after_data = 키가 데이터 뒤에 있으며, 파이프는 한 번만 읽을 수 있음
    .remedy = 캡처를 파일로 저장하거나, --keylog 옵션으로 키를 지정하십시오
limit-tls_unverified = 일부 바이트가 누락된 TLS 레코드에서 Close를 읽었으므로 입증할 수 없음
    .remedy = 더 큰 버퍼로 패킷 전체를 캡처하십시오(tcpdump -s 0)
limit-cap_reached = 이 프로그램의 상한에 도달하여 나머지를 읽지 않음
    .remedy = 캡처를 더 작은 부분으로 나누십시오
limit-clock_jump = 캡처의 시계가 뒤로 조정되어 시간 길이가 확실하지 않음
    .remedy = 캡처하는 호스트의 시계를 한꺼번에 바꾸지 말고 조금씩 맞추십시오(slew)

# A frame that broke a rule.
violation-unmasked-client-frame = 클라이언트가 마스크 없는 프레임을 보냄
violation-masked-server-frame = 서버가 마스크된 프레임을 보냄
violation-rsv-without-extension = { $side ->
        [client] 클라이언트가 어떤 확장도 의미를 정하지 않은 예약 비트를 설정함(헤더 { $value })
       *[other] 서버가 어떤 확장도 의미를 정하지 않은 예약 비트를 설정함(헤더 { $value })
    }
violation-reserved-opcode = { $side ->
        [client] 클라이언트가 예약된 opcode { $value } 프레임을 보냄
       *[other] 서버가 예약된 opcode { $value } 프레임을 보냄
    }
violation-bad-length = { $side ->
        [client] 클라이언트가 프레임 길이({ $value })를 허용되지 않는 형식으로 기록함
       *[other] 서버가 프레임 길이({ $value })를 허용되지 않는 형식으로 기록함
    }
violation-control-too-long = { $side ->
        [client] 클라이언트가 { $value }바이트 길이의 제어 프레임을 보냄(125바이트까지 허용)
       *[other] 서버가 { $value }바이트 길이의 제어 프레임을 보냄(125바이트까지 허용)
    }
violation-control-fragmented = { $side ->
        [client] 클라이언트가 제어 프레임을 조각내어 보냄
       *[other] 서버가 제어 프레임을 조각내어 보냄
    }
violation-bad-continuation = { $side ->
        [client] 클라이언트가 여러 메시지의 조각을 뒤섞음
       *[other] 서버가 여러 메시지의 조각을 뒤섞음
    }
violation-close-bad-length = { $side ->
        [client] 클라이언트가 본문이 1바이트인 Close 프레임을 보냄
       *[other] 서버가 본문이 1바이트인 Close 프레임을 보냄
    }
violation-close-bad-utf8 = { $side ->
        [client] 클라이언트가 UTF-8이 아닌 Close 사유를 보냄
       *[other] 서버가 UTF-8이 아닌 Close 사유를 보냄
    }
violation-close-illegal-code = { $side ->
        [client] 클라이언트가 허용되지 않는 코드인 Close { $value } 프레임을 보냄
       *[other] 서버가 허용되지 않는 코드인 Close { $value } 프레임을 보냄
    }
violation-reserved-code-on-wire = { $side ->
        [client] 클라이언트가 프레임에 절대 있어서는 안 되는 코드인 Close { $value } 프레임을 보냄
       *[other] 서버가 프레임에 절대 있어서는 안 되는 코드인 Close { $value } 프레임을 보냄
    }
violation-frame-after-close = { $side ->
        [client] 클라이언트가 Close 뒤에 다른 프레임을 보냄
       *[other] 서버가 Close 뒤에 다른 프레임을 보냄
    }
violation-http-text-in-stream = { $side ->
        [client] 클라이언트의 스트림에서 프레임이 시작되어야 할 자리에 HTTP 또는 HTML이 있음
       *[other] 서버의 스트림에서 프레임이 시작되어야 할 자리에 HTTP 또는 HTML이 있음
    }
violation-invalid-utf8-text = { $side ->
        [client] 클라이언트가 UTF-8이 아닌 텍스트를 보냄
       *[other] 서버가 UTF-8이 아닌 텍스트를 보냄
    }
violation-inflate-failure = { $side ->
        [client] 클라이언트가 압축이 풀리지 않는 데이터를 보냄
       *[other] 서버가 압축이 풀리지 않는 데이터를 보냄
    }

# What was wrong with an upgrade.
fault-method-not-get = 요청 메서드가 GET이 아님
fault-http-version = 요청의 HTTP 버전이 1.1보다 낮음
fault-host-missing = 요청에 Host 헤더가 없음
fault-request-upgrade-header = 요청에 “Upgrade: websocket” 헤더가 없음
fault-request-connection-header = 요청에 “Connection: Upgrade” 헤더가 없음
fault-key-missing = 요청에 Sec-WebSocket-Key 헤더가 없음
fault-key-invalid = 요청의 Sec-WebSocket-Key 값이 base64로 인코딩된 16바이트가 아님
fault-version-missing = 요청에 Sec-WebSocket-Version 헤더가 없음
fault-version-unsupported = 요청의 Sec-WebSocket-Version 값이 13이 아님
fault-response-upgrade-header = 응답에 “Upgrade: websocket” 헤더가 없음
fault-response-connection-header = 응답에 “Connection: Upgrade” 헤더가 없음
fault-accept-missing = 응답에 Sec-WebSocket-Accept 헤더가 없음
fault-accept-invalid = 응답의 Sec-WebSocket-Accept 값이 요청의 키와 맞지 않음
fault-subprotocol-not-offered = 클라이언트가 제안하지 않은 서브프로토콜을 응답에서 선택함
fault-subprotocol-missing = 제안된 서브프로토콜을 응답에서 하나도 선택하지 않음. 브라우저에서는 연결이 실패함
fault-extension-not-offered = 클라이언트가 제안하지 않은 확장을 응답에서 선택함
fault-extension-invalid = 응답이 같은 확장을 두 번 지정했거나 쓸 수 없는 매개변수와 함께 지정함
fault-request-malformed = 요청의 헤더부가 올바른 HTTP 형식이 아님. 예: 캐리지 리턴이 없는 줄
fault-request-too-long = 요청의 헤더부가 이 프로그램이 보관하는 길이를 넘음
fault-response-malformed = 응답의 헤더부가 올바른 HTTP 형식이 아님. 예: 캐리지 리턴이 없는 줄
fault-plain-to-tls-port = 서버는 이 포트에서 TLS로 통신하는데 클라이언트가 평문으로 통신함(wss:// 대신 ws:// 사용)
    .fix = 이 포트에는 `wss://` 주소를 사용하거나, 서버가 평문으로 통신하는 포트를 사용하십시오. 앞에 프록시가 있다면
        프록시가 서버에 `https://` 방식으로 접속해야 합니다.
fault-connect-protocol-not-enabled = 서버가 허용하지 않은 확장 CONNECT 요청임
    .fix = 서버에서 HTTP/2 기반 WebSocket(SETTINGS_ENABLE_CONNECT_PROTOCOL, RFC 8441)을 켜거나, 이 호스트에 대해
        서버가 `http/1.1` 프로토콜만 제안하게 하십시오(ALPN).
fault-response-too-long = 응답의 헤더부가 이 프로그램이 보관하는 길이를 넘음
