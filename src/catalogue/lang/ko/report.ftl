# The report on a terminal.

# Units. `value` is a number as text.
unit-ms = { $value } ms
unit-s = { $value }초
unit-minutes = { $minutes }분 { $seconds }초
unit-hours = { $hours }시간 { $minutes }분
unit-days = { $days }일 { $hours }시간
unit-bytes = { $value } B
unit-kb = { $value } kB
unit-mb = { $value } MB
unit-gb = { $value } GB
unit-million = { $value } M
unit-percent = { $value }%
unit-percent-some = <1%
unit-percent-nearly-all = >99%

# What was read.
read-files = 하나의 캡처로 읽은 파일 { $count }개
read-packets = 패킷 { $count }개
read-flows = TCP 흐름 { $count }개
read-refused = 거부 { $count }개
read-unanswered = 무응답 { $count }개
read-duplicates = 두 번 캡처된 패킷 { $count }개
read-span = { $from } ~ { $to } UTC, { $length }
read-moment = { $from } UTC
and-more = 외 { $count }개
read-more-warnings = 외 경고 { $count }개

# Connections and their outcomes.
connections-title = WebSocket 연결 { $count }개
connections-selected = WebSocket 연결 { $total }개 중 { $count }개 선택됨
connections-count = 연결 { $count }개

# What limits the verdicts.
limits-title = 캡처로 알 수 없는 것
limits-tls = TLS 흐름 { $count }개
    .text = 암호화되어 있고 키가 없음. 안에 WebSocket(wss)이 있을 수 있음: --keylog 옵션으로 키 로그를 지정하십시오
limits-quic = QUIC 흐름 { $count }개
    .text = 분석하지 않음(HTTP/3 기반 WebSocket이 있을 수 있음)
limits-over = 흐름 { $count }개
    .text = 살아 있는 모든 흐름이 허용된 메모리(--max-memory)에 들어가지 않아 종료 전에 추적을 중단함
limits-fragments = 조각 { $count }개
    .text = 나머지 부분이 캡처에 없는 IP 패킷의 조각
limits-overlaps = 조각 { $count }개
    .text = 공격이나 결함이 있을 때처럼 같은 IP 패킷의 앞선 조각과 모순되는 조각. 먼저 온 사본을 읽음
limits-undecoded = 패킷 { $count }개
    .text = 디코딩하지 못함: { $reasons }
limits-undecoded-reason = { $reason } { $count }
limits-incidents = 처음 { $kept }개 이후의 연결이라 여러 연결에 걸친 장애 분석에서 제외됨

# The table of close codes.
codes-title = 종료 코드
codes-code = 코드
codes-name = 이름
codes-count = 개수
codes-share = 비율
codes-started = 먼저 닫은 쪽
codes-saw = 코드를 본 쪽
codes-client = 클라
codes-server = 서버
codes-nobody = 없음

# What the codes mean.
meanings-title = 코드의 의미
meanings-said = 사유
meanings-fits = (연결 { $count }개에 해당)
meanings-when = 발생 상황
meanings-also = 그 밖에
meanings-fix = 조치
meanings-book = { $key ->
        [subprotocol] { $book } 기준(서브프로토콜 { $value }에 따름)
        [host] { $book } 기준(호스트 { $value }의 소속에 따름)
        [path] { $book } 기준(경로 { $value }에서 추정)
       *[close] 아마도 { $book } 기준(Close 프레임만으로 추정)
    }
meanings-again = 재연결
meanings-reason = “{ $reason }”
meanings-reason-count = “{ $reason }” ({ $count })
timeline-title = 시간에 따른 변화: 한 칸 { $length }, 한 칸에 최대 { $most }개
timeline-opened = 열림
timeline-findings = 진단 결과

# What rules concluded.
findings-title = 진단 결과
findings-when = 발생 시각
findings-cause = 원인
findings-fix = 조치
findings-concerns = 연결 { $count }개
findings-filter-cut = ({ $count }개 중 처음 { $shown }개)
severity-info = 정보
severity-low = 낮음
severity-medium = 보통
severity-high = 높음
severity-critical = 심각

# The connections that ended badly.
bad-title = 문제가 발생한 연결 { $count }개, 심각한 순
bad-title-some = 문제가 발생한 연결 { $count }개 중 { $shown }개, 심각한 순
bad-none = 문제가 발생한 연결이 없습니다.
bad-ended = 종료
bad-last = 마지막
bad-answer = 응답
bad-body = 본문
bad-packets = 패킷
bad-filter = 필터
bad-fault = 결함
bad-via = 경유
bad-tls = TLS
bad-http2 = HTTP/2
bad-message = 메시지
bad-heartbeat = 하트비트
refused-message = { $side ->
        [client] 클라이언트의 마지막 메시지 크기는 { $bytes }바이트
       *[other] 서버의 마지막 메시지 크기는 { $bytes }바이트
    }
refused-message-compressed = { $side ->
        [client] 클라이언트의 마지막 메시지 크기는 압축 상태로 { $bytes }바이트
       *[other] 서버의 마지막 메시지 크기는 압축 상태로 { $bytes }바이트
    }
refused-message-open = { $side ->
        [client] 클라이언트의 메시지 중 { $bytes }바이트까지 도착함
       *[other] 서버의 메시지 중 { $bytes }바이트까지 도착함
    }
refused-message-limit = { $product }의 기본 한도({ $bytes }바이트)를 넘음
bad-unsure = 불확실
bad-cause = 원인
bad-hop = 다른 구간
hop-other-leg = { $role ->
        [client-leg] { $filter }, 프록시와 백엔드 사이
       *[upstream-leg] { $filter }, 클라이언트와 프록시 사이
    }
bad-book = 코드
bad-fix = 조치
heartbeat-every = { $side ->
        [client] 클라이언트가 { $interval }마다 Ping 전송
       *[server] 서버가 { $interval }마다 Ping 전송
    }
heartbeat-pings = { $count ->
       *[other] Ping { $count }개
    }
heartbeat-from = { $side ->
        [client] 클라이언트가 보냄
       *[server] 서버가 보냄
    }
heartbeat-round-trip = 왕복 시간 { $min } ~ { $max }
heartbeat-unanswered = 무응답 { $count }개

when-ended = { $time } UTC
when-last-packet = 패킷 { $time } UTC
when-age = 업그레이드 { $age } 후
when-after-request = 요청 { $age } 후
when-begun = 첫 패킷 { $age } 후
when-idle = 마지막 데이터 { $idle } 후

answer-location = Location { $value }
answer-server = Server { $value }
answer-via = Via { $value }
answer-retry = Retry-After { $value }
answer-status = HTTP { $status }

via-connect = CONNECT { $target } 경유
via-proxied = 프록시 뒤, 실제 클라이언트 { $client }

http2-stream = 스트림 { $stream }
http2-stalled = { $side ->
        [client] { $packet } 이후 클라이언트가 더 보내지 못함: 서버가 윈도를 더 허용하지 않음
       *[server] { $packet } 이후 서버가 더 보내지 못함: 클라이언트가 윈도를 더 허용하지 않음
    }

packet-request = 업그레이드 요청
packet-response = HTTP { $status }
packet-open = 101
packet-data = 마지막 데이터
packet-close = { $side ->
        [client] 클라이언트의 { $close }
       *[server] 서버의 { $close }
    }
packet-fin = { $side ->
        [client] 클라이언트의 FIN
       *[server] 서버의 FIN
    }
packet-rst = { $side ->
        [client] 클라이언트의 RST
       *[server] 서버의 RST
    }
packet-ping = { $side ->
        [client] Pong을 받지 못한 클라이언트의 Ping
       *[server] Pong을 받지 못한 서버의 Ping
    }
packet-fault = { $side ->
        [client] 클라이언트의 규칙 위반
       *[server] 서버의 규칙 위반
    }
packet-last = 마지막 패킷

# TLS flows that could not be read.
opaque-title = { $count ->
        [0] 읽지 못한 TLS 흐름 없음
       *[other] 읽지 못한 TLS 흐름 { $count }개
    }
opaque-about = 키 없이 알 수 있는 내용이며, 첫 패킷 순서입니다. 안에 WebSocket이 있었는지는 알 수 없습니다.
opaque-began = 시작
opaque-lasted = { $length } 지속
opaque-sent = { $side ->
        [client] 클라이언트가 { $bytes } 전송
       *[server] 서버가 { $bytes } 전송
    }
opaque-no-end = 캡처에 TCP 종료가 없음
opaque-idle = 마지막 바이트 { $idle } 후

# Nothing to report on.
nothing-packets = 캡처에 패킷이 없습니다.
nothing-found = WebSocket 연결을 찾지 못했습니다.
nothing-selected = WebSocket 연결 { $total }개 중 필터로 선택된 것이 없습니다.
nothing-no-tcp = 캡처에 TCP가 없습니다. 캡처한 인터페이스와 필터를 확인하십시오.
nothing-flows = WebSocket 업그레이드가 없는 TCP 흐름 { $count }개를 읽었습니다.
nothing-tls = 그중 { $count }개는 키가 없는 TLS이며, 안에 WebSocket(wss)이 있을 수 있습니다. 클라이언트 또는 서버의 키
        로그를 --keylog FILE 옵션으로 지정하거나, 트래픽이 평문인 TLS 종료 지점과 애플리케이션 사이에서 캡처하십시오.
        키는 미리 설정해야만 저장할 수 있습니다. 클라이언트 또는 서버를 SSLKEYLOGFILE=keys.log(브라우저, curl) 또는
        --tls-keylog=keys.log(Node.js) 설정으로 시작하십시오.
nothing-tls-list = 이러한 흐름에서 키 없이 알 수 있는 내용(서버 이름, 경고, 종료한 쪽)은 --opaque-tls 옵션으로 볼 수
        있습니다.
nothing-tls-failed = 그중 { $count }개는 데이터를 전송하지 않은 TLS입니다. 핸드셰이크가 실패했고 그 서버가 WebSocket
        서버라면, --websocket-server HOST 옵션으로 이유를 알 수 있습니다.
nothing-refused = 연결 시도 { $count }개가 거부되었습니다(RST). 서버가 수신 대기 중인지 확인하십시오.
nothing-unanswered = 연결 시도 { $count }개에 응답이 없었습니다. 주소, 경로, 방화벽을 확인하십시오.
