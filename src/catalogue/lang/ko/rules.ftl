# What the rules of `diagnose/` say, one message for each rule:
#   .title   the headline
#   .cause   what happened, and why the capture says so
#   .fix     what to change now
#   .proper  what to change for good
#   .verify  how to check it
# Of rules about one connection all may speak of: `side` (who ended or acted first: client, server or none), `code` (of
# the first Close), `answer` (of the answering Close), `status`, `location`, `age`, `idle`, `client_idle`, `server_idle`,
# `wait`. Lengths of time and sizes come in words.

# The capture.
rule-capture-starts-late =
    .title = 캡처가 연결 도중에 시작됨
    .cause = 이 연결들의 첫 패킷이 없으므로, 업그레이드에서 무엇에 합의했는지 알 수 없습니다.
    .fix = 클라이언트가 연결하기 전에 캡처를 시작하십시오.
    .proper = `dumpcap -b filesize:100000` 같은 링 버퍼로 항상 캡처하십시오.
    .verify = 다음 캡처에 각 연결의 SYN과 101이 있습니다.
rule-capture-ends-open =
    .title = 캡처가 연결보다 먼저 끝남
    .cause = 이 연결들이 아직 살아 있는 동안 파일이 끝났으며, 연결이 끊긴 것은 아닙니다.
    .fix = 더 오래 캡처하십시오.
    .proper = 문제가 나타난 뒤에 캡처를 중지하십시오.
    .verify = 다음 캡처에 Close, FIN 또는 RST가 있습니다.
rule-capture-gap =
    .title = 캡처에서 패킷이 누락됨
    .cause = ACK가 있는 바이트가 누락되었으므로, 그 안에 Close 프레임이 있었을 수 있습니다.
    .fix = 더 큰 버퍼(`tcpdump -B 65536`)나 더 좁은 필터로 캡처하십시오.
    .proper = 트래픽을 놓치지 않고 처리할 수 있는 호스트나 탭에서 캡처하십시오.
    .verify = 캡처 프로그램이 보고하는 버려진 패킷이 없습니다.
rule-capture-one-way =
    .title = 한 방향만 캡처됨
    .cause = 한쪽의 패킷이 없으나, 상대 쪽은 그 패킷에 ACK를 보냅니다.
    .fix = 클라이언트나 서버처럼 양방향이 모두 지나는 곳에서 캡처하십시오.
    .proper = 링크의 양방향을 모두 미러링하십시오.
    .verify = 다음 캡처에 양쪽의 데이터가 있습니다.
rule-capture-truncated =
    .title = 캡처할 때 패킷이 잘림
    .cause = 스냅샷 길이 때문에 페이로드가 잘렸고, 그 안의 프레임도 함께 잘렸습니다.
    .fix = 패킷 전체를 캡처하십시오(`tcpdump -s 0`).
    .proper = Close 프레임이 중요한 곳에서는 스냅샷 길이를 제한하지 마십시오.
    .verify = 파일에 실제보다 짧은 패킷이 없습니다.
rule-capture-clock-jump =
    .title = 캡처의 시계가 뒤로 조정됨
    .cause = 앞서 보낸 것에 뒤따르는 패킷의 시각이 그 앞의 패킷들보다 이릅니다. 캡처하는 호스트의 시계가
        조정되었습니다.
    .fix = 이 연결들의 시간 길이를 믿지 마십시오.
    .proper = 캡처하는 호스트의 시계를 한꺼번에 바꾸지 말고(chrony의 `makestep`) 조금씩 맞추십시오(slew).
    .verify = 다음 캡처에 거꾸로 가는 시각이 없습니다.
rule-tls-opaque =
    .title = 키가 없는 TLS
    .cause = 프레임이 암호화되어 있어, 연결이 어떻게 종료되었는지는 TCP와 TLS로만 알 수 있습니다.
    .fix = `--keylog` 옵션으로 키 로그를 지정하십시오.
    .proper = 시험 시스템에서 키 로그를 저장하거나, TLS 종료 지점 뒤에서 캡처하십시오.
    .verify = 이 연결들의 코드가 보고서에 나옵니다.

# The session never opened.
rule-tls-cert-rejected =
    .title = 클라이언트가 서버 인증서를 거부함
    .cause = 클라이언트가 { $alert } 경고로 TLS 핸드셰이크를 종료했습니다. 브라우저는 이를 1006으로 보고합니다.
    .fix = 서버가 보내는 인증서의 만료일, 호스트 이름, 체인을 확인하십시오.
    .proper = 인증서를 자동으로 갱신하고 전체 체인을 보내십시오.
    .verify = `openssl s_client -connect HOST:PORT -servername NAME` 명령의 검증에 오류가 없습니다.
rule-tls-no-overlap =
    .title = 공통된 TLS 버전, 암호 또는 ALPN이 없음
    .cause = TLS 핸드셰이크가 { $alert } 경고로 종료되었습니다. 양쪽이 모두 받아들일 수 있는 매개변수가 없습니다.
    .fix = ALPN에서 `http/1.1` 프로토콜을 제안하고, TLS 버전과 암호 스위트를 맞추십시오.
    .proper = 양쪽 모두 최신 TLS 기본값을 유지하십시오.
    .verify = ClientHello와 서버 설정에 공통된 버전과 암호 스위트가 있습니다.
rule-tls-client-cert =
    .title = 서버가 클라이언트 인증서를 거부함
    .cause = 서버가 { $alert } 경고로 TLS 핸드셰이크를 종료했습니다. 클라이언트 인증서가 없거나 신뢰되지 않습니다.
    .fix = 클라이언트 인증서를 설치하거나, 서버가 신뢰하는 발급자에 그 발급자를 추가하십시오.
    .proper = 클라이언트 인증서를 자동으로 배포하고 갱신하십시오.
    .verify = `openssl s_client -cert FILE -key FILE -connect HOST:PORT` 명령에서 핸드셰이크가 완료됩니다.
rule-tls-sni-unknown =
    .title = 서버가 호스트 이름을 모름
    .cause = 클라이언트의 SNI에 있는 이름에 서버가 `unrecognized_name` 경고로 응답했습니다.
    .fix = 클라이언트 URL의 호스트 이름을 확인하거나, 서버에 그 이름을 추가하십시오.
    .proper = 이름마다 가상 호스트와 인증서를 두십시오.
    .verify = `openssl s_client -servername NAME` 명령으로 그 이름의 인증서를 받습니다.
rule-tls-cut =
    .title = TLS가 아무 알림 없이 끊김
    .cause = TLS 핸드셰이크 도중에 TCP가 종료되었으며, 이유를 알려 주는 읽을 수 있는 경고가 없습니다.
    .fix = 종료한 쪽의 로그를 확인하고, 다른 네트워크에서도 시도하여 비교하십시오.
    .proper = 서버 이름으로 필터링하는 장비를 이 경로에 두지 마십시오.
    .verify = 양 끝에서 캡처하면 누가 FIN 또는 RST를 보냈는지 나타납니다.
rule-scheme-mismatch-wss-on-plain =
    .title = 평문 포트에 `wss://` 방식으로 접속함
    .cause = 서버가 ClientHello에 평문으로 응답했습니다. 이 포트에서는 TLS로 통신하지 않습니다.
    .fix = 이 포트에는 `ws://` 주소를 사용하거나, 서버가 TLS로 통신하는 포트를 사용하십시오.
    .proper = TLS를 한 곳에서 종료하고, 클라이언트에는 그곳의 URL만 알리십시오.
    .verify = `openssl s_client -connect HOST:PORT` 명령에 인증서가 나타납니다.
rule-scheme-mismatch-ws-on-tls =
    .title = TLS 포트에 `ws://` 방식으로 접속함
    .cause = 서버는 이 포트에서 TLS로 통신하는데, 클라이언트가 업그레이드를 평문으로 보냈습니다.
    .fix = 이 포트에는 `wss://` 주소를 사용하십시오.
    .proper = 리디렉션하지 말고, 처음부터 클라이언트에 `wss://` URL을 알리십시오.
    .verify = 클라이언트의 첫 바이트가 ClientHello입니다.
rule-http-redirect =
    .title = 업그레이드가 HTTP { $status } 상태로 리디렉션됨
    .cause = 서버가 다른 주소({ $location })를 가리킵니다. 브라우저는 WebSocket에서 리디렉션을 절대 따르지 않습니다.
    .fix = 클라이언트에 최종 URL을 설정하십시오.
    .proper = 로그인 페이지, 슬래시, https로 보내는 리디렉션에서 WebSocket 경로를 제외하십시오.
    .verify = 그 URL의 업그레이드에 101로 응답합니다.
rule-http-auth =
    .title = 업그레이드가 HTTP { $status } 상태로 거부됨
    .cause = 서버나 프록시가 자격 증명, origin 또는 클라이언트를 받아들이지 않습니다. 브라우저는 1006을 보고합니다.
    .fix = 요청의 토큰, 쿠키, Origin과 서버 앞에 있는 방화벽의 규칙을 확인하십시오.
    .proper = 토큰이 만료되기 전에 갱신하고, 클라이언트가 거부와 네트워크 단절을 구별하게 하십시오.
    .verify = 새 자격 증명을 쓴 같은 요청이 101을 받습니다.
rule-http-not-found =
    .title = 업그레이드가 HTTP { $status } 상태로 거부됨
    .cause = 요청이 도착한 서버에는 이 경로에 WebSocket이 없거나, 이 메서드로는 제공되지 않습니다.
    .fix = 경로, 호스트, 프록시의 재작성 규칙을 확인하십시오.
    .proper = 배포 환경의 상태 점검에서 WebSocket 경로를 시험하십시오.
    .verify = 서버 자체의 포트가 같은 경로에 101로 응답합니다.
rule-http-upgrade-required =
    .title = 업그레이드 헤더가 서버에 도달하지 않음
    .cause = 서버가 받은 요청이 유효한 업그레이드가 아니어서 HTTP { $status } 상태로 응답했습니다. 프록시가 헤더를
        제거한 경우가 많습니다.
    .fix = `Upgrade`, `Connection` 헤더를 전달하고, 백엔드와는 HTTP/1.1로 통신하십시오(nginx에서는
        `proxy_http_version 1.1`).
    .proper = WebSocket 경로에는 검증된 프록시 설정 하나를 계속 사용하십시오.
    .verify = 프록시 뒤의 캡처에서 요청에 두 헤더가 모두 있습니다.
rule-proxy-strips-upgrade =
    .title = 프록시가 업그레이드 헤더를 제거함
    .cause = 요청에 Sec-WebSocket-Key는 있으나 `Upgrade`, `Connection` 또는 HTTP 버전이 유효하지 않습니다. 이 지점보다
        앞에 있는 무언가가 제거했습니다.
    .fix = nginx에서는 `proxy_http_version 1.1`, `Upgrade`, `Connection` 항목을 설정하고, 다른 프록시에서는 그에
        해당하는 항목을 설정하십시오.
    .proper = WebSocket 경로에는 검증된 프록시 설정 하나를 계속 사용하십시오.
    .verify = 프록시 뒤의 요청에 `Upgrade: websocket` 헤더가 있습니다.
rule-socketio-no-affinity =
    .title = Socket.IO 세션이 다른 인스턴스에 있음
    .cause = 서버가 세션 ID를 모릅니다. 폴링 세션이 다른 인스턴스에 있습니다.
    .fix = 로드 밸런서에서 고정 세션(sticky session)을 켜십시오.
    .proper = `transports: ["websocket"]` 설정을 사용하거나, 인스턴스 사이에 세션을 공유하십시오.
    .verify = 같은 `sid` 값을 가진 모든 요청이 한 인스턴스에 도착합니다.
rule-http-overload =
    .title = 업그레이드가 HTTP { $status } 상태로 거부됨
    .cause = 서버가 부하를 줄이거나, 속도를 제한하거나, 종료되는 중입니다.
    .fix = Retry-After를 따르고, 시도할 때마다 더 오래 기다리십시오.
    .proper = 용량을 증설하고, 무작위 지연으로 재연결을 분산하십시오.
    .verify = 시간에 따른 연결 수와 거부 수를 보면 한도가 나타납니다.
rule-http-bad-gateway =
    .title = 프록시가 백엔드에 연결하지 못함(HTTP { $status })
    .cause = 프록시가 백엔드를 대신하여 응답했습니다. 백엔드 쪽에서 연결이 거부되거나 끊겼거나, 유효한 응답을 받지
        못했습니다.
    .fix = 백엔드의 상태, 주소, 포트, 프로토콜을 확인하십시오.
    .proper = 백엔드를 중지하기 전에 상태 점검을 통해 로드 밸런싱 대상에서 제외하십시오.
    .verify = 프록시와 백엔드 사이의 캡처에 거부되거나 끊긴 연결이 나타납니다.
rule-http-gateway-timeout =
    .title = 백엔드가 제때 응답하지 않음(HTTP { $status })
    .cause = 프록시가 업그레이드에 대한 백엔드의 응답을 { $wait } 동안 기다리다가 포기했습니다.
    .fix = 백엔드의 로그에서 해당 시각을 확인하십시오. 프록시의 제한 시간은 백엔드가 의도적으로 느린 경우에만
        늘리십시오.
    .proper = 느린 호출 없이 업그레이드를 수락하고, 인증은 그 뒤에 하십시오.
    .verify = 업그레이드에 대한 백엔드 자체의 응답 시간이 프록시의 제한 시간보다 훨씬 짧습니다.
rule-http-server-error =
    .title = 수락하는 중에 서버에서 오류가 발생함(HTTP 500)
    .cause = 서버의 업그레이드 핸들러가 실패했습니다.
    .fix = 서버의 로그에서 해당 시각을 확인하십시오.
    .proper = 업그레이드 핸들러에서 오류를 처리하고, 이유를 알려 주는 상태로 응답하십시오.
    .verify = 같은 요청이 더 이상 500을 받지 않습니다.
rule-http-200-instead-of-101 =
    .title = 101 대신 HTTP { $status }
    .cause = 경로가 일반 HTTP로 처리되었습니다. 업그레이드 헤더가 사라졌거나, WebSocket 경로가 아닙니다.
    .fix = 경로를 확인하고, 프록시에서 `Upgrade`, `Connection` 헤더를 전달하십시오.
    .proper = 배포 환경의 상태 점검에서 WebSocket 경로를 시험하십시오.
    .verify = 서버 자체의 포트가 같은 요청에 101로 응답합니다.
rule-http-refused =
    .title = 업그레이드가 HTTP { $status } 상태로 거부됨
    .cause = 서버나 프록시가 업그레이드에 이 상태로 응답했습니다. 상태만으로는 이유를 알 수 없습니다.
    .fix = 응답의 본문과 서버의 로그에서 해당 시각을 확인하십시오.
    .proper = 서버가 거부하는 이유를 본문에 적게 하십시오.
    .verify = 같은 요청이 101을 받습니다.
rule-accept-mismatch =
    .title = 잘못된 Sec-WebSocket-Accept
    .cause = accept 값이 요청의 키와 맞지 않으므로 클라이언트는 101을 거부해야 합니다. 다른 요청의 응답이거나 계산이
        잘못되었습니다.
    .fix = 캐시와 헤더를 고쳐 쓰는 프록시를 경로에서 제거하십시오.
    .proper = 서버에서 유지 관리되는 WebSocket 라이브러리를 사용하십시오.
    .verify = 값이 같은 연결의 요청에 있는 키의 다이제스트입니다.
rule-upgrade-headers-wrong =
    .title = 101에 업그레이드 헤더가 없음
    .cause = 101에 유효한 `Upgrade` 또는 `Connection` 헤더가 없으므로 클라이언트는 101을 거부해야 합니다.
    .fix = 서버가 두 헤더를 모두 보내고, 프록시가 이를 전달하게 하십시오.
    .proper = 서버에서 유지 관리되는 WebSocket 라이브러리를 사용하십시오.
    .verify = 클라이언트가 받는 101에 두 헤더가 모두 있습니다.
rule-not-http =
    .title = 응답이 올바른 HTTP 형식이 아님
    .cause = 업그레이드에 대한 서버의 응답을 HTTP로 읽을 수 없으므로 클라이언트가 거부합니다.
    .fix = 이 포트에서 무엇이 수신 대기하는지, 응답의 줄 끝이 올바른지 확인하십시오.
    .proper = 서버에서 유지 관리되는 WebSocket 라이브러리를 사용하십시오.
    .verify = `curl -i` 명령에 상태 줄과 헤더가 나타납니다.
rule-subprotocol-unoffered =
    .title = 제안되지 않은 서브프로토콜을 서버가 선택함
    .cause = 클라이언트가 제안하지 않은 서브프로토콜이 101에 있으므로 클라이언트가 거부합니다.
    .fix = 서버가 요청에 있는 서브프로토콜 중 하나를 선택하게 하십시오.
    .proper = 클라이언트와 서버의 서브프로토콜 목록을 한 곳에서 관리하십시오.
    .verify = 응답의 Sec-WebSocket-Protocol이 요청에 있는 것 중 하나입니다.
rule-subprotocol-missing =
    .title = 서버가 서브프로토콜을 선택하지 않음
    .cause = 클라이언트가 서브프로토콜을 제안했으나 101에 하나도 없습니다. 브라우저와 일부 라이브러리는 이 때문에
        실패합니다.
    .fix = 서버가 제안된 서브프로토콜 중 하나로 응답하게 하십시오.
    .proper = 이름과 버전을 정해 서브프로토콜에 합의하십시오.
    .verify = 101에 Sec-WebSocket-Protocol 헤더가 있습니다.
rule-extension-unoffered =
    .title = 서버가 확장을 잘못 선택함
    .cause = 제안되지 않은 확장이나 쓸 수 없는 매개변수가 붙은 확장이 101에 있으므로 클라이언트가 거부합니다.
    .fix = 프록시가 헤더를 추가하지 않게 하거나, 확장을 끄십시오.
    .proper = 서버의 WebSocket 라이브러리를 업데이트하십시오.
    .verify = 응답의 Sec-WebSocket-Extensions가 요청의 것과 맞습니다.
rule-handshake-client-gave-up =
    .title = 클라이언트가 업그레이드를 기다리다가 포기함
    .cause = 클라이언트가 요청 { $wait } 후, 응답이 오기 전에 TCP를 종료했습니다. 클라이언트 자체의 연결 제한
        시간입니다.
    .fix = 응답이 오래 걸리는 이유를 찾으십시오. 임시로 클라이언트의 연결 제한 시간을 늘리십시오.
    .proper = 업그레이드를 즉시 수락하고, 느린 작업은 그 뒤에 하십시오.
    .verify = 업그레이드에 대한 응답이 1초 이내에 옵니다.
rule-handshake-server-closed =
    .title = 서버가 업그레이드에 응답하지 않고 끊음
    .cause = 서버 또는 서버를 대신하는 무언가가 요청에 응답하지 않고 TCP를 종료했습니다.
    .fix = 서버의 로그에서 해당 시각을 확인하고, 이 포트가 HTTP로 통신하는지 확인하십시오.
    .proper = 거부하는 요청을 포함하여 모든 요청에 서버가 응답하게 하십시오.
    .verify = 같은 요청이 HTTP 상태를 받습니다.
rule-handshake-unanswered =
    .title = 업그레이드에 응답이 없음
    .cause = 요청에 대한 유효한 응답이 캡처에 없습니다.
    .fix = 서버의 로그에서 해당 시각을 확인하고, 중간 장비도 확인하십시오.
    .proper = 클라이언트에 연결 제한 시간을 설정하고, 그 시간이 지나면 로그에 남기십시오.
    .verify = 서버에서 캡처하면 서버가 응답했는지 나타납니다.
rule-h2-connect-unsupported =
    .title = WebSocket을 지원하지 않는 HTTP/2
    .cause = 클라이언트가 확장 CONNECT로 요청했으나, 서버나 프록시에서 이를 켜지 않았습니다(RFC 8441).
    .fix = 모든 홉에서 RFC 8441을 켜거나, 이 호스트의 ALPN에서 `http/1.1` 프로토콜만 제안하십시오.
    .proper = 프록시를 변경할 때마다 HTTP/2 기반 WebSocket을 시험하십시오.
    .verify = 서버의 SETTINGS에 ENABLE_CONNECT_PROTOCOL = 1이 있습니다.

# Faults of frames. `offender` broke the rule.
rule-unmasked-client-frame =
    .title = 클라이언트가 마스크 없는 프레임을 보냄
    .cause = 클라이언트의 프레임은 마스크되어야 합니다. 서버는 연결을 실패로 처리하며, 대개 1002를 보냅니다.
    .fix = 클라이언트의 라이브러리나, 클라이언트를 대신하여 프레임을 쓰는 프록시를 고치거나 업데이트하십시오.
    .proper = 클라이언트에서 유지 관리되는 WebSocket 라이브러리를 사용하십시오.
    .verify = 클라이언트의 모든 프레임에 마스크 비트가 설정되어 있습니다.
rule-masked-server-frame =
    .title = 서버가 마스크된 프레임을 보냄
    .cause = 서버의 프레임은 마스크되어서는 안 됩니다. 클라이언트는 연결을 실패로 처리합니다.
    .fix = 서버의 라이브러리나, 서버를 대신하여 프레임을 쓰는 프록시를 고치거나 업데이트하십시오.
    .proper = 서버에서 유지 관리되는 WebSocket 라이브러리를 사용하십시오.
    .verify = 서버의 어떤 프레임에도 마스크 비트가 설정되어 있지 않습니다.
rule-rsv-without-extension =
    .title = { $offender ->
        [client] 클라이언트가 확장 없이 예약 비트를 설정함
       *[server] 서버가 확장 없이 예약 비트를 설정함
    }
    .cause = 합의된 확장 중 어느 것도 이 비트의 의미를 정하지 않습니다. 압축에 합의하지 않았는데 한쪽이 압축하는
        경우가 많으며, 바이트가 프레임이 아닐 수도 있습니다.
    .fix = 보내는 쪽에서 permessage-deflate를 끄거나, 업그레이드에서 합의하십시오.
    .proper = 보내는 쪽의 WebSocket 라이브러리를 업데이트하십시오.
    .verify = 101에 permessage-deflate가 있거나, RSV1이 설정된 프레임이 없습니다.
rule-reserved-opcode =
    .title = { $offender ->
        [client] 클라이언트가 예약된 opcode를 사용함
       *[server] 서버가 예약된 opcode를 사용함
    }
    .cause = RFC 6455가 정의하지 않은 opcode { $value } 프레임이 있습니다. 두 작성자의 프레임이 뒤섞인 경우가
        많습니다.
    .fix = 한 태스크만 소켓에 쓰게 하고, 보내는 쪽의 라이브러리를 업데이트하십시오.
    .proper = 모든 프레임을 하나의 대기열을 거쳐 보내십시오.
    .verify = Wireshark에서 결함 직전까지의 프레임이 온전합니다.
rule-bad-length =
    .title = { $offender ->
        [client] 클라이언트가 프레임 길이를 잘못 기록함
       *[server] 서버가 프레임 길이를 잘못 기록함
    }
    .cause = 프레임 길이가 RFC 6455가 요구하는 형식이 아니거나 너무 큽니다.
    .fix = 보내는 쪽의 라이브러리를 고치거나 업데이트하십시오.
    .proper = 유지 관리되는 WebSocket 라이브러리를 사용하십시오.
    .verify = Wireshark에서 결함 직전까지의 프레임이 온전합니다.
rule-control-too-long =
    .title = { $offender ->
        [client] 클라이언트가 너무 긴 제어 프레임을 보냄
       *[server] 서버가 너무 긴 제어 프레임을 보냄
    }
    .cause = Close, Ping 또는 Pong의 페이로드가 125바이트를 넘습니다.
    .fix = Close의 사유나 Ping의 페이로드를 줄이십시오.
    .proper = close를 호출하는 곳에서 사유를 123바이트까지로 자르십시오.
    .verify = 125바이트를 넘는 제어 프레임이 없습니다.
rule-control-fragmented =
    .title = { $offender ->
        [client] 클라이언트가 제어 프레임을 조각내어 보냄
       *[server] 서버가 제어 프레임을 조각내어 보냄
    }
    .cause = Close, Ping 또는 Pong을 FIN 없이 보냈으며, RFC 6455는 이를 금지합니다.
    .fix = 보내는 쪽의 라이브러리를 고치거나 업데이트하십시오.
    .proper = 유지 관리되는 WebSocket 라이브러리를 사용하십시오.
    .verify = 모든 제어 프레임에 FIN이 설정되어 있습니다.
rule-bad-continuation =
    .title = { $offender ->
        [client] 클라이언트가 조각을 뒤섞음
       *[server] 서버가 조각을 뒤섞음
    }
    .cause = 메시지 없이 연속 프레임이 왔거나, 앞선 메시지가 끝나기 전에 새 메시지가 왔습니다. 태스크 두 개가 한
        소켓에 쓰는 경우가 많습니다.
    .fix = 한 태스크만 소켓에 쓰게 하거나, 쓰기를 잠금으로 보호하십시오.
    .proper = 모든 프레임을 하나의 대기열을 거쳐 보내십시오.
    .verify = 한 메시지의 조각들이 서로 이어집니다.
rule-http-text-in-stream =
    .title = { $offender ->
        [client] 클라이언트의 스트림에 HTTP 텍스트가 있음
       *[server] 서버의 스트림에 HTTP 텍스트가 있음
    }
    .cause = 프레임이 시작되어야 할 자리에 HTTP 또는 HTML이 있습니다. 업그레이드된 연결에서 프록시나 핸들러가
        응답했습니다.
    .fix = 텍스트를 쓴 홉을 찾아, 그곳에서 응답하지 않게 하십시오.
    .proper = 각 업그레이드를 한 곳에서만 처리하십시오.
    .verify = 프록시의 양쪽에서 캡처하면 누가 텍스트를 썼는지 나타납니다.
rule-invalid-utf8-text =
    .title = { $offender ->
        [client] 클라이언트가 UTF-8이 아닌 텍스트를 보냄
       *[server] 서버가 UTF-8이 아닌 텍스트를 보냄
    }
    .cause = 텍스트 메시지에 유효한 UTF-8이 아닌 바이트가 있으므로 수신 측이 연결을 실패로 처리합니다.
    .fix = 그러한 데이터는 바이너리로 보내거나, UTF-8로 인코딩하십시오.
    .proper = 데이터의 종류에 따라 텍스트와 바이너리를 한 곳에서 선택하십시오.
    .verify = Close 앞의 메시지를 UTF-8로 디코딩할 수 있습니다.
rule-inflate-failure =
    .title = { $offender ->
        [client] 클라이언트가 압축이 풀리지 않는 데이터를 보냄
       *[server] 서버가 압축이 풀리지 않는 데이터를 보냄
    }
    .cause = 압축된 메시지를 풀 수 없습니다. 양쪽의 압축 상태가 어긋나 있습니다.
    .fix = 시험 삼아 permessage-deflate를 끄거나, 양쪽에 `no_context_takeover` 옵션을 설정하십시오.
    .proper = 양쪽의 WebSocket 라이브러리를 업데이트하십시오.
    .verify = 압축 없이는 결함이 다시 나타나지 않습니다.
rule-close-bad-length =
    .title = { $offender ->
        [client] 클라이언트가 본문이 1바이트인 Close를 보냄
       *[server] 서버가 본문이 1바이트인 Close를 보냄
    }
    .cause = Close 프레임의 본문은 비어 있거나 코드 2바이트로 시작하는데, 이 프레임의 본문은 1바이트뿐입니다.
    .fix = 보내는 쪽의 라이브러리를 고치거나 업데이트하십시오.
    .proper = 유지 관리되는 WebSocket 라이브러리를 사용하십시오.
    .verify = Close의 본문이 비어 있거나 2바이트 이상입니다.
rule-close-bad-utf8 =
    .title = { $offender ->
        [client] 클라이언트의 Close 사유가 UTF-8이 아님
       *[server] 서버의 Close 사유가 UTF-8이 아님
    }
    .cause = Close 프레임의 사유가 유효한 UTF-8이 아니므로 수신 측은 이를 거부해야 합니다.
    .fix = 사유를 UTF-8로 인코딩하고, 문자 사이에서만 자르십시오.
    .proper = 사유는 짧게, ASCII로 쓰십시오.
    .verify = Wireshark에서 사유를 읽을 수 있습니다.
rule-close-illegal-code =
    .title = { $offender ->
        [client] 클라이언트가 허용되지 않는 코드 { $value } 전송
       *[server] 서버가 허용되지 않는 코드 { $value } 전송
    }
    .cause = 이 번호는 Close 프레임에 있어서는 안 됩니다. 수신 측은 대개 1002로 응답하며, 그 애플리케이션은 1006 또는
        1002를 전달받습니다.
    .fix = 정상 종료에는 1000을, 자체 코드에는 4000~4999를 보내십시오.
    .proper = 애플리케이션의 코드를 목록 하나로 관리하고 시험하십시오.
    .verify = `wsclose-pcap explain { $value }` 명령으로 이 코드의 문제를 알 수 있습니다.
rule-reserved-code-on-wire =
    .title = { $offender ->
        [client] 클라이언트가 코드 { $value } 값을 프레임에 넣음
       *[server] 서버가 코드 { $value } 값을 프레임에 넣음
    }
    .cause = 코드 { $value } 값은 로컬 보고이며 보내서는 안 됩니다. 중계기나 애플리케이션이 자신의 라이브러리가 알려
        준 값을 그대로 전달했습니다. 진짜 문제는 그 반대편 구간에 있습니다.
    .fix = 보낸 쪽의 반대편 구간에서 바로 앞 시각을 확인하고, 1011 또는 1014를 대신 보내게 하십시오.
    .proper = Close를 전달하는 모든 곳에서 로컬 보고를 보낼 수 있는 코드로 바꾸십시오.
    .verify = 1004, 1005, 1006, 1015가 담긴 Close 프레임이 없습니다.
rule-frame-after-close =
    .title = { $offender ->
        [client] 클라이언트가 Close 뒤에 프레임을 보냄
       *[server] 서버가 Close 뒤에 프레임을 보냄
    }
    .cause = Close를 보낸 쪽은 그 뒤에 아무것도 보내서는 안 됩니다. 그 프레임은 무시되었습니다.
    .fix = close를 호출한 뒤에는 전송을 중단하십시오.
    .proper = 메시지를 아직 보낼 수 있는지 라이브러리의 상태로 판단하게 하십시오.
    .verify = Close가 보낸 쪽의 마지막 프레임입니다.
rule-violation-silent-drop =
    .title = { $offender ->
        [client] 클라이언트가 규칙을 어기자 서버가 TCP를 끊음
       *[server] 서버가 규칙을 어기자 클라이언트가 TCP를 끊음
    }
    .cause = 한 프레임이 규칙을 어겼고, 수신 측이 Close 없이 즉시 TCP를 종료했습니다. 규칙을 어긴 쪽은 1006을
        전달받습니다.
    .fix = 규칙을 어긴 프레임을 고치십시오. 해당 패킷이 표시되어 있습니다.
    .proper = 수신 측이 연결을 끊기 전에 코드가 있는 Close를 보내게 하십시오.
    .verify = 결함이 없으면 연결이 열린 채로 유지됩니다.
rule-new-code-old-peer =
    .title = 오래된 라이브러리가 { $code } 코드에 1002로 응답함
    .cause = Close { $code } 프레임은 유효하지만, 수신 측의 라이브러리가 이 코드를 모르고 1002로 응답합니다. 프로토콜
        오류가 아닙니다.
    .fix = { $code } 코드로 읽고, 그 원인을 찾으십시오.
    .proper = 응답한 라이브러리를 업데이트하거나, 그러한 상대에게는 1011 또는 1001을 보내십시오.
    .verify = 업데이트 뒤에는 응답이 { $code } 코드입니다.

# A Close frame explains it.
rule-normal-1000 =
    .title = 1000으로 의도적으로 종료됨
    .cause = { $side ->
        [client] 클라이언트가 예정대로 연결을 종료했습니다.
        [server] 서버가 예정대로 연결을 종료했습니다.
       *[none] 연결이 예정대로 종료되었습니다.
    }
    .fix = 원하던 종료라면 조치할 것이 없습니다.
    .proper = 클라이언트가 다시 연결해야 하는 곳에서는 1001, 1012 또는 자체 코드를 사용하십시오.
    .verify = close를 호출한 프로그램이 의도적으로 호출했습니다.
rule-page-left-1001 =
    .title = 사용자가 페이지를 떠남
    .cause = 클라이언트가 1001로 닫았습니다. 브라우저는 탭을 닫거나 다른 페이지를 열 때 그렇게 합니다.
    .fix = 조치할 것이 없습니다. 자주 발생한다면 스스로 새로 고치는 페이지를 찾으십시오.
    .proper = 돌아오는 사용자를 위해 상태를 서버에 저장하십시오.
    .verify = 클라이언트가 곧 새 연결을 열거나, 전혀 열지 않습니다.
rule-server-going-away-1001 =
    .title = 서버가 사라짐(1001)
    .cause = 서버가 1001로 닫았습니다. 서버가 중지되거나, 자체 제한에 따라 이 세션을 종료합니다.
    .fix = 해당 시각에 배포가 있었는지, 유휴 시간 제한이 있는지 확인하십시오.
    .proper = 중지하기 전에 드레이닝하고, 클라이언트가 무작위 지연 뒤에 다시 연결하게 하십시오.
    .verify = 같은 초에 이 서버의 다른 연결도 종료되었는지 확인합니다.
rule-idle-close =
    .title = { $timer } 유휴 상태 뒤에 닫힘
    .cause = { $watched ->
        [messages] Close { $code } 앞에 { $silence } 동안 Ping을 제외하면 전송된 메시지가 없으며
       *[both] Close { $code } 앞에 { $idle } 동안 전송된 것이 없으며
    }{ $fits ->
        [yes] , 이는 { $product }의 유휴 시간 제한과 맞습니다.
       *[no] , 사유에 유휴 시간 제한이 언급되어 있습니다.
    }
    .fix = { $watched ->
        [client] 클라이언트가 적어도 { $suggested }마다 하트비트를 보내게 하거나
        [server] 서버가 적어도 { $suggested }마다 하트비트를 보내게 하거나
        [messages] Ping은 인정되지 않으므로 적어도 { $suggested }마다 메시지를 보내거나
        [unknown] 적어도 제한의 절반마다 하트비트를 보내거나
       *[both] 적어도 { $suggested }마다 하트비트를 보내거나
    }{ $known ->
        [yes] , 제한(`{ $setting }`)을 늘리십시오.
       *[no] , 제한을 늘리십시오.
    }
    .proper = 제한이 감시하는 쪽이 하트비트를 보내게 하십시오.
    .verify = 하트비트를 사용하면 연결이 { $timer } 넘게 유지됩니다.
rule-session-cap =
    .title = 서비스의 최대 세션 시간
    .cause = Close의 사유에 세션이 최대 시간에 도달했다고 적혀 있습니다. 세션은 { $age } 동안 열려 있었습니다.
    .fix = 그 시간 직전에 새 연결을 여십시오.
    .proper = 상태를 다음 세션으로 넘기고, 토큰을 제때 갱신하십시오.
    .verify = 무엇을 하든 세션이 같은 지속 시간 뒤에 종료됩니다.
rule-keepalive-ping-timeout-1011 =
    .title = keepalive: Pong이 제때 오지 않음(1011)
    .cause = { $acked ->
        [yes] Ping이 상대 호스트에 도착하여 ACK가 왔으나, 그 프로그램이 제때 Pong을 보내지 않았습니다. 프로그램이
            바쁘거나 막혀 있었거나, 프록시가 대신 ACK를 보냈습니다.
        [no] Ping에 끝내 ACK가 오지 않았습니다. 경로나 상대 호스트가 사라졌습니다.
       *[unknown] Close를 보낸 쪽이 자신의 Ping에 대한 Pong을 제때 받지 못했습니다.
    }
    .fix = 응답하지 않은 쪽의 이벤트 루프를 막지 마십시오. 임시로 `ping_timeout` 값을 늘리십시오.
    .proper = 오래 걸리는 작업을 소켓을 읽는 루프 밖으로 옮기십시오.
    .verify = 모든 Ping에 1초 이내에 Pong이 옵니다.
rule-heartbeat-close =
    .title = 하트비트가 실패하여 닫힘
    .cause = Close의 사유에 하트비트 응답이 제때 오지 않았다고 적혀 있습니다.
    .fix = 막힌 프로그램, 느린 경로, 너무 짧은 제한 등 상대 쪽이 응답하지 못한 이유를 찾으십시오.
    .proper = 오래 걸리는 작업을 소켓을 읽는 루프 밖으로 옮기십시오.
    .verify = 모든 Ping 또는 하트비트 메시지에 응답이 있습니다.
rule-app-error-1011 =
    .title = 내부 오류(1011)
    .cause = { $side ->
        [client] 클라이언트가 오류를 만나 1011로 닫았습니다. 대부분 Python websockets의 keepalive입니다.
       *[other] 서버에서 오류가 발생했으며, 아마도 마지막 메시지를 처리하는 중이었습니다.
    }
    .fix = 닫은 쪽의 로그에서 해당 시각을 확인하십시오.
    .proper = 메시지 핸들러에서 오류를 처리하고, 프로토콜 안에서 응답하십시오.
    .verify = 마지막 메시지를 다시 보내면 그것이 오류의 원인인지 나타납니다.
rule-restart-1012 =
    .title = 서비스 재시작(1012)
    .cause = 서버가 재시작되기 때문에 닫았습니다.
    .fix = 클라이언트가 무작위 지연 뒤에 다시 연결하게 하십시오.
    .proper = 단계적으로 재시작하고, 로드 밸런서의 지연을 드레이닝 시간보다 길게 하십시오.
    .verify = 서버가 곧 다시 연결을 수락합니다.
rule-overload-1013 =
    .title = 서버가 과부하 상태임(1013)
    .cause = 서버가 나중에 다시 시도할 것을 요청합니다. 한도에 도달했거나 서버에 필요한 무언가가 없습니다.
    .fix = 시도할 때마다 더 오래 기다리십시오.
    .proper = 용량을 증설하고, 업그레이드 전에 503과 Retry-After로 거부하십시오.
    .verify = 시간에 따른 연결 수를 보면 한도가 나타납니다.
rule-bad-gateway-1014 =
    .title = 게이트웨이의 백엔드에 장애가 있음(1014)
    .cause = WebSocket을 직접 종단하는 게이트웨이가 그 뒤의 서버에서 잘못된 응답을 받았거나 응답을 받지 못했습니다.
    .fix = 백엔드의 상태, 주소, 포트, 제한 시간을 확인하십시오.
    .proper = 백엔드를 중지하기 전에 상태 점검을 통해 로드 밸런싱 대상에서 제외하십시오.
    .verify = 게이트웨이 뒤에서 캡처하면 그 구간의 장애가 나타납니다.
rule-policy-1008 =
    .title = { $kind ->
        [auth] 정책에 따라 거부됨: 자격 증명(1008)
        [rate] 정책에 따라 거부됨: 허용량 초과(1008)
        [slow] 정책에 따라 거부됨: 느린 수신(1008)
        [origin] 정책에 따라 거부됨: origin(1008)
       *[other] 정책에 따라 거부됨(1008)
    }
    .cause = { $kind ->
        [auth] 사유에 자격 증명이 언급되어 있습니다. 토큰이 없거나, 잘못되었거나, 만료되었습니다.
        [rate] 사유에 한도가 언급되어 있습니다. 메시지, 연결 또는 바이트가 너무 많습니다.
        [slow] 클라이언트가 너무 느리게 읽습니다. 그 윈도가 닫혔거나, 사유에 그렇게 적혀 있습니다.
        [origin] 사유에 페이지의 origin이 허용되지 않는다고 적혀 있습니다.
       *[other] 서버의 규칙에 따라 연결이 종료되었으며, 코드만으로는 어떤 규칙인지 알 수 없습니다.
    }
    .fix = { $kind ->
        [auth] 연결하기 전에 토큰을 갱신하고, 시계를 확인하십시오.
        [rate] 보내는 양을 줄이거나, 여러 메시지를 하나로 합치십시오.
        [slow] 더 빨리 읽거나, 구독을 줄이십시오.
        [origin] 서버의 목록에 그 origin을 추가하십시오.
       *[other] 사유와 서버의 로그에서 해당 시각을 확인하십시오.
    }
    .proper = 클라이언트가 구별할 수 있도록 서버가 3000, 3003 또는 자체 코드를 사용하게 하십시오.
    .verify = 서버의 로그에 그 규칙이 적혀 있습니다.
rule-too-big-1009 =
    .title = 메시지가 너무 큼(1009)
    .cause = { $known ->
        [yes] 수신 측이 { $bytes } 크기의 메시지를 거부했습니다. 그보다 작은 기본 한도 중 가장 가까운 것은
            { $product }의 { $limit }입니다.
       *[no] 수신 측이 크기 또는 자체 규칙 때문에 메시지를 거부했습니다.
    }
    .fix = 수신 측의 한도를 늘리거나, 더 작은 메시지를 보내십시오.
    .proper = 애플리케이션에서 큰 데이터를 여러 메시지로 나누십시오.
    .verify = 한도보다 작은 메시지는 통과합니다.
rule-unsupported-1003 =
    .title = 이 종류의 데이터를 받아들이지 않음(1003)
    .cause = 수신 측이 마지막 메시지를 처리할 수 없습니다. 바이너리를 기대하는 곳에 텍스트가 왔거나 그 반대이거나,
        해석할 수 없는 내용입니다.
    .fix = 수신 측이 기대하는 종류의 프레임을 보내십시오.
    .proper = 종류를 정해 주는 서브프로토콜에 합의하십시오.
    .verify = 다른 종류의 프레임은 받아들여집니다.
rule-protocol-1002 =
    .title = 캡처에 결함이 없는 프로토콜 오류(1002)
    .cause = Close는 규칙 위반을 알리지만, 캡처된 프레임 중 규칙을 어긴 것이 없습니다. 유휴 시간 제한, 거부된
        서브프로토콜, 수신 측이 모르는 새로운 코드도 이렇게 나타날 수 있습니다.
    .fix = 닫은 쪽의 로그에서 해당 시각을 확인하십시오.
    .proper = 닫은 쪽의 라이브러리를 업데이트하십시오.
    .verify = 양방향을 온전히 캡처하면 프레임에 결함이 있는지 나타납니다.
rule-bad-data-1007 =
    .title = 내용이 종류에 맞지 않음(1007)
    .cause = 수신 측이 UTF-8이 아닌 텍스트나 압축이 풀리지 않는 데이터를 발견했습니다.
    .fix = 바이너리는 바이너리로 보내고, 텍스트는 UTF-8로 인코딩하십시오. 시험 삼아 압축을 끄십시오.
    .proper = 데이터의 종류에 따라 텍스트와 바이너리를 한 곳에서 선택하십시오.
    .verify = Close 앞의 메시지를 UTF-8로 디코딩할 수 있습니다.
rule-mandatory-extension-1010 =
    .title = { $sender ->
       *[client] 클라이언트에 확장이 필요함(1010)
        [server] 서버가 클라이언트의 코드인 1010으로 닫음
    }
    .cause = { $sender ->
       *[client] 클라이언트에 필요한 확장에 서버가 합의하지 않아 클라이언트가 닫았습니다.
        [server] 정의에 따르면 클라이언트만 보내는 1010을 서버가 보냈습니다. 라이브러리나 애플리케이션이 이 코드를
            자체 의미로 사용하며, 자신이 원하는 확장 때문인 경우가 많습니다.
    }
    .fix = { $sender ->
       *[client] 서버와 모든 프록시에서 확장을 켜거나, 확장을 선택 사항으로 바꾸십시오.
        [server] 서버의 소스 코드에서 1010을 보내는 곳을 찾아, 업그레이드를 거부하게 하거나 1008 또는 자체 코드를
            보내게 하십시오.
    }
    .proper = 프록시가 Sec-WebSocket-Extensions를 고쳐 쓰지 않게 하십시오.
    .verify = 101에 그 확장이 있습니다.
rule-closed-without-status-1005 =
    .title = 코드 없이 닫힘
    .cause = { $side ->
        [client] 클라이언트가 빈 Close를 보냈습니다. close()를 인수 없이 호출하면 그렇게 됩니다.
        [server] 서버가 빈 Close를 보냈습니다. Socket.IO는 종료할 때 항상 그렇게 합니다.
       *[none] 빈 Close가 전송되었습니다.
    }
    .fix = 원하던 종료라면 조치할 것이 없습니다.
    .proper = close를 호출하는 곳에서 코드와 사유를 넘기십시오.
    .verify = 다음 종료에서는 원인을 알 수 있습니다.
rule-app-code =
    .title = { $code } { $name }
    .cause = 이 코드는 { $book } 코드북에 정의되어 있으며, 그 의미는 아래의 코드 항목에 있습니다.
    .fix = 코드북의 설명을 따르십시오.
    .proper = 클라이언트에서 서비스의 모든 코드를 처리하십시오.
    .verify = `wsclose-pcap explain { $code }` 명령으로 더 자세히 알 수 있습니다.
rule-private-code =
    .title = 비공개 코드 { $code }
    .cause = 애플리케이션이 의미를 정의하는 코드이며, 이를 정의하는 코드북이 선택되지 않았습니다.
    .fix = 사유를 읽고, 애플리케이션의 문서에서 코드를 찾으십시오.
    .proper = 자체 코드를 코드북에 기술하고 `--codebook` 옵션으로 넘기십시오.
    .verify = 그러면 보고서에 코드의 이름이 나옵니다.
rule-close-race =
    .title = 양쪽이 동시에 닫음
    .cause = 두 Close 프레임이 엇갈려 양쪽이 서로 상대의 코드를 전달받았으므로, 양쪽의 로그가 일치하지 않습니다.
    .fix = 조치할 것이 없습니다. 두 코드를 모두 읽으십시오.
    .proper = 언제 종료할지를 애플리케이션의 한쪽이 결정하게 하십시오.
    .verify = 두 Close 프레임이 한 번의 왕복 시간 안에 전송되었습니다.
rule-close-not-answered =
    .title = Close에 끝내 응답이 없음
    .cause = 상대 호스트가 Close에 ACK를 보냈으나, 그 프로그램은 종료될 때까지 응답 Close를 보내지 않았습니다. 읽기를
        멈췄거나, 그 라이브러리가 연결을 그냥 끊습니다.
    .fix = 해당 시각에 응답하지 않은 쪽의 프로그램이 무엇을 했는지 확인하십시오.
    .proper = Close에 응답이 올 때까지 계속 읽으십시오.
    .verify = 모든 Close에 1초 이내에 응답이 있습니다.
rule-close-lost-to-rst =
    .title = 리셋 때문에 Close가 사라진 것으로 추정됨
    .cause = 한쪽이 Close를 보낸 다음 읽지 않은 데이터를 남긴 채 연결을 리셋했으므로, 상대 쪽은 Close를 끝내 읽지
        못했을 수 있습니다. 그러면 1006을 전달받습니다.
    .fix = Close를 보낸 뒤에는 응답이 오거나 제한 시간이 될 때까지 들어오는 데이터를 모두 읽으십시오.
    .proper = 먼저 보내는 방향만 닫고, 스트림이 끝난 뒤에 소켓을 닫으십시오.
    .verify = Close 뒤에 FIN이 오고 RST는 없습니다.

# The transport ended.
rule-server-fin-no-close =
    .title = 서버가 Close 없이 TCP를 종료함
    .cause = 서버의 프로세스가 종료 핸드셰이크 없이 소켓을 닫았습니다. 핸들러에서 처리되지 않은 오류, 비정상 종료나
        강제 종료, 또는 소켓을 그냥 파괴하는 호출입니다.
    .fix = 서버의 로그에서 해당 시각을 확인하십시오.
    .proper = 오류를 처리하고 1011로 닫으십시오. 서버를 종료할 때는 1001 또는 1012로 닫으십시오.
    .verify = 서버가 FIN 앞에 Close를 보냅니다.
rule-client-fin-no-close =
    .title = 클라이언트가 Close 없이 TCP를 종료함
    .cause = 클라이언트의 프로세스나 시스템이 종료 핸드셰이크 없이 소켓을 닫았습니다. 강제 종료되었거나, 일시
        중단되었거나, `terminate()` 함수를 호출했습니다.
    .fix = 해당 시각의 클라이언트를 확인하십시오.
    .proper = 클라이언트가 코드를 붙여 닫고 세션을 이어 가게 하십시오.
    .verify = 클라이언트가 FIN 앞에 Close를 보냅니다.
rule-rst-by-peer =
    .title = { $side ->
        [client] 클라이언트가 연결을 리셋함
       *[server] 서버가 연결을 리셋함
    }
    .cause = TCP가 Close 없이 리셋되었으며, 다른 것이 RST를 보냈다는 단서는 없습니다. 읽지 않은 데이터를 남긴 비정상
        종료, 파괴된 소켓, 또는 그 호스트의 방화벽입니다.
    .fix = 그쪽의 로그에서 해당 시각을 확인하십시오.
    .proper = 코드를 붙여 닫고, 소켓을 닫기 전에 끝까지 읽으십시오.
    .verify = 그 호스트에서 캡처하면 RST를 보냈는지 나타납니다.
rule-rst-injected =
    .title = 경로상의 무언가가 연결을 리셋함
    .cause = { $sign ->
        [id] RST의 IP 식별자는 { $seen }인데, 보낸 쪽의 식별자는 { $usual }까지 와 있었습니다. 중간 장비의 RST로
            보입니다.
        [both] 양쪽이 서로 상대의 이름으로 { $seen } 간격을 두고 리셋되었습니다. 중간 장비가 리셋했거나, 그 순간 두
            프로그램이 함께 중지되었습니다.
       *[ttl] RST의 TTL은 { $seen }, 보낸 쪽의 다른 패킷의 TTL은 { $usual }입니다. 중간 장비가 RST를 보냈습니다.
    }
    .fix = 경로에 있는 방화벽이나 로드 밸런서를 찾아 타이머와 규칙을 확인하십시오.
    .proper = 그곳에서 이 트래픽을 허용하고, 유휴 시간 제한보다 짧은 간격으로 하트비트를 보내십시오.
    .verify = RST의 발신자로 되어 있는 호스트에서 캡처하면 그 RST가 없습니다.
rule-peer-vanished =
    .title = 호스트 또는 경로가 사라짐
    .cause = 데이터나 Ping을 거듭 보냈으나 아무 응답이 없습니다. 상대 호스트의 전원이나 네트워크가 끊겼거나, 절전
        상태이거나, 경로상의 무언가가 흐름을 버렸습니다.
    .fix = 해당 시각의 응답하지 않은 호스트와 경로를 확인하십시오.
    .proper = 양쪽에서 하트비트를 사용하고, `TCP_USER_TIMEOUT` 옵션도 사용하십시오.
    .verify = 반대쪽에서 캡처하면 패킷이 도착하는지 나타납니다.
rule-forgotten-flow-rst =
    .title = 패킷 없이 { $pause } 지난 뒤 경로가 연결을 잊음
    .cause = { $pause } 동안 아무것도 오가지 않았고, 그 뒤의 첫 패킷에 RST로 응답했습니다. NAT, 방화벽 또는 로드
        밸런서가 유휴 연결을 버렸거나{ $known ->
        [yes] (예: { $product }, { $timer } 뒤)
       *[no] { "" }
    }, RST의 발신자로 되어 있는 호스트가 그 사이에 재시작되었습니다.
    .fix = { $settable ->
        [yes] { $timer }보다 충분히 짧은 간격으로 하트비트나 TCP keep-alive를 보내거나, `{ $setting }` 값을
            늘리십시오.
       *[no] 경로에서 가장 짧은 유휴 시간 제한보다 자주 하트비트나 TCP keep-alive를 보내십시오.
    }
    .proper = 양쪽의 하트비트 간격을 경로에서 가장 짧은 유휴 시간 제한의 절반으로 하십시오.
    .verify = 하트비트를 사용하면 다른 데이터가 없어도 연결이 { $pause } 넘게 유지됩니다.
rule-forgotten-flow-silent =
    .title = 패킷 없이 { $pause } 지난 뒤의 것을 경로가 삼킴
    .cause = { $pause } 동안 아무것도 오가지 않았고, 그 뒤로 아무 응답이 없습니다. NAT, 방화벽 또는 로드 밸런서가 유휴
        연결을 버리고 그 패킷을 폐기했거나{ $known ->
        [yes] (예: { $product }, { $timer } 뒤)
       *[no] { "" }
    }, 그 사이에 상대 호스트가 사라졌습니다.
    .fix = { $settable ->
        [yes] { $timer }보다 충분히 짧은 간격으로 하트비트나 TCP keep-alive를 보내거나, `{ $setting }` 값을
            늘리십시오.
       *[no] 경로에서 가장 짧은 유휴 시간 제한보다 자주 하트비트나 TCP keep-alive를 보내십시오.
    }
    .proper = 양쪽의 하트비트 간격을 경로에서 가장 짧은 유휴 시간 제한의 절반으로 하십시오.
    .verify = 하트비트를 사용하면 다른 데이터가 없어도 연결이 { $pause } 넘게 유지됩니다.
rule-icmp-killed =
    .title = 패킷이 통과할 수 없다고 경로가 보고함
    .cause = { $reporter } 장비가 { $sender ->
        [client] 클라이언트
       *[server] 서버
    }에 { $kind ->
        [prohibited] 필터가 그 패킷을 금지한다고
        [time_exceeded] 그 패킷이 순환하거나 너무 멀리 돌았다고
       *[unreachable] 그 패킷이 목적지로 갈 경로가 없다고
    } 알렸으며, 그 뒤로 아무것도 돌아오지 않았습니다.
    .fix = 해당 시각의 { $reporter } 장비의 경로와 필터를 확인하십시오.
    .proper = 경로와 필터를 변경할 때 이미 맺어진 연결은 건드리지 않게 하십시오.
    .verify = 그러한 ICMP 오류가 캡처되지 않습니다.
rule-mtu-blackhole =
    .title = 패킷이 경로에 비해 너무 큼
    .cause = { $reporter } 장비가 { $sender ->
        [client] 클라이언트
       *[server] 서버
    }의 패킷이 너무 크다고{ $known ->
        [yes] (최대 { $mtu }바이트까지 통과)
       *[no] { "" }
    } 보고했으며, { $bytes }바이트 세그먼트는 다시 보내도 끝내 도착하지 않았습니다.
    .fix = ICMP 오류가 보낸 쪽에 도달하게 하거나, 터널 또는 VPN에서 MSS를 제한하십시오(`--clamp-mss-to-pmtu`).
    .proper = 인터페이스의 MTU를 경로가 받아들이는 크기로 맞추고, `net.ipv4.tcp_mtu_probing` 값을 1로 설정하십시오.
    .verify = 큰 메시지가 도착하고, 그러한 ICMP 오류가 캡처되지 않습니다.
rule-proxy-idle-end =
    .title = { $timer } 뒤에 유휴 타이머가 종료함
    .cause = { $watched ->
        [messages] { $silence } 동안 Ping을 제외하면 전송된 메시지가 없다가 TCP가 Close 없이 종료되었습니다. 이에 맞는
            것: { $product }.
       *[both] { $idle } 동안 전송된 것이 없다가 TCP가 Close 없이 종료되었습니다. 이에 맞는 것: { $product }.
    }
    .fix = { $watched ->
        [client] 클라이언트가 적어도 { $suggested }마다 하트비트를 보내게 하십시오
        [server] 서버가 적어도 { $suggested }마다 하트비트를 보내게 하십시오
        [messages] Ping은 인정되지 않으므로 적어도 { $suggested }마다 메시지를 보내십시오
       *[both] 적어도 { $suggested }마다 하트비트를 보내십시오
    }{ $known ->
        [yes] . `{ $setting }` 값도 늘리십시오.
       *[no] .
    }
    .proper = 하트비트 간격을 경로에서 가장 짧은 유휴 시간 제한보다 짧게 하십시오.
    .verify = 하트비트를 사용하면 연결이 { $timer } 넘게 유지됩니다.
rule-heartbeat-collision =
    .title = { $interval } 간격의 하트비트가 유휴 시간 제한과 경합함
    .cause = { $pinger ->
        [client] 클라이언트가 { $interval }마다 Ping을 보내는데, 다음 Ping을 보낼 때에 연결이 종료되었으며
       *[server] 서버가 { $interval }마다 Ping을 보내는데, 다음 Ping을 보낼 때에 연결이 종료되었으며
    }{ $fits ->
        [yes] , 이는 { $product }의 유휴 시간 제한({ $limit })과 맞습니다. Ping과 제한 중 어느 것이 먼저인지는 우연에
            달려 있습니다.
       *[no] , 그때까지의 무통신 시간은 { $silence }입니다. 그 정도 길이의 유휴 시간 제한이며, Ping과 제한 중 어느
            것이 먼저인지는 우연에 달려 있습니다.
    }
    .fix = { $known ->
        [yes] 적어도 { $suggested }마다 하트비트를 보내거나, `{ $setting }` 값을 늘리십시오.
       *[no] 적어도 { $suggested }마다 하트비트를 보내거나, 제한을 늘리십시오.
    }
    .proper = 하트비트 간격을 경로에서 가장 짧은 유휴 시간 제한의 절반 이하로 하십시오.
    .verify = 간격을 줄인 하트비트를 사용하면 연결이 { $limit } 넘게 유지됩니다.
rule-heartbeat-too-slow =
    .title = { $interval } 간격의 하트비트가 유휴 시간 제한에 비해 너무 느림
    .cause = { $pinger ->
        [client] 클라이언트가 { $interval }마다만 Ping을 보내며, 연결은 무통신 { $silence } 후 종료되었고
       *[server] 서버가 { $interval }마다만 Ping을 보내며, 연결은 무통신 { $silence } 후 종료되었고
    }{ $fits ->
        [yes] , 이는 { $product }의 유휴 시간 제한({ $limit })과 맞습니다.
       *[no] , Close에는 유휴 상태 때문이라고 적혀 있습니다.
    }
    .fix = { $known ->
        [yes] 적어도 { $suggested }마다 하트비트를 보내거나, `{ $setting }` 값을 늘리십시오.
       *[no] 적어도 { $suggested }마다 하트비트를 보내거나, 제한을 늘리십시오.
    }
    .proper = 하트비트 간격을 경로에서 가장 짧은 유휴 시간 제한의 절반 이하로 하십시오.
    .verify = 더 빠른 하트비트를 사용하면 연결이 { $limit } 넘게 유지됩니다.
rule-proxy-max-age =
    .title = { $timer } 뒤에 최대 지속 시간으로 종료됨
    .cause = 연결이 사용 중이었으나 { $age } 동안 열려 있다가 종료되었습니다. 이에 맞는 것: { $product }.
    .fix = { $known ->
        [yes] 그 시간 직전에 다시 연결하거나, `{ $setting }` 값을 늘리십시오.
       *[no] 그 시간 직전에 다시 연결하십시오.
    }
    .proper = 상태를 다음 연결로 넘기십시오.
    .verify = 무엇을 하든 연결이 같은 지속 시간 뒤에 종료됩니다.
rule-heartbeat-no-answer-then-drop =
    .title = Ping에 응답이 없어 TCP를 끊음
    .cause = { $side ->
        [client] 클라이언트의 Ping에 Pong이 없었고, 클라이언트가 Close 없이 연결을 끊었습니다. `terminate()` 기반의
            하트비트가 그렇게 합니다.
       *[server] 서버의 Ping에 Pong이 없었고, 서버가 Close 없이 연결을 끊었습니다. `terminate()` 기반의 하트비트가
            그렇게 합니다.
    }
    .fix = 상대 쪽이 Pong을 보내지 않은 이유를 찾으십시오. 임시로 제한을 늘리십시오.
    .proper = 로그에 이유가 남도록, 하트비트가 실패하면 코드를 붙여 닫으십시오.
    .verify = 모든 Ping에 Pong이 있습니다.
rule-ping-acked-not-ponged =
    .title = Ping이 도착했으나 Pong이 없음
    .cause = 상대 호스트가 Ping에 ACK를 보냈으나, 그 프로그램이 10초 이상 Pong을 보내지 않았습니다. 프로그램이
        멈췄거나, 반대편이 사라진 프록시가 대신 ACK를 보냅니다.
    .fix = 응답하지 않은 쪽의 프로그램을 확인하고, 프록시 뒤에서 캡처하십시오.
    .proper = 오래 걸리는 작업을 소켓을 읽는 루프 밖으로 옮기십시오.
    .verify = 모든 Ping에 1초 이내에 Pong이 옵니다.
rule-slow-consumer =
    .title = 한쪽이 너무 느리게 읽음
    .cause = 한쪽이 윈도를 닫아 그쪽으로 갈 데이터가 ACK 없이 쌓였고, 연결이 끊겼습니다.
    .fix = 더 빨리 읽거나, 그쪽으로 보내는 양을 줄이십시오.
    .proper = 느리게 읽는 쪽에는 메시지를 버리거나 합치고, 코드를 붙여 닫으십시오.
    .verify = 오랫동안 0인 윈도가 없습니다.
rule-reset-after-half-close =
    .title = FIN 뒤에 리셋이 옴
    .cause = 읽지 않을 데이터가 왔기 때문에 한쪽이 FIN에 이어 RST를 보냈습니다.
    .fix = 그 자체로는 조치할 것이 없습니다. 다른 진단 결과를 확인하십시오.
    .proper = 소켓을 닫기 전에 스트림의 끝까지 읽으십시오.
    .verify = FIN에 FIN으로 응답합니다.
rule-tls-truncation =
    .title = TLS가 close_notify 없이 종료됨
    .cause = TCP가 TLS의 정상적인 종료 없이 종료되었습니다. 비정상 종료나 단절이거나, 이를 절대 보내지 않는
        라이브러리입니다.
    .fix = 그 자체로는 조치할 것이 없습니다. 다른 진단 결과를 확인하십시오.
    .proper = TCP보다 TLS를 먼저 종료하십시오.
    .verify = FIN 앞에 close_notify가 있습니다.
rule-stream-stalled =
    .title = HTTP/2 스트림이 멈춤
    .cause = 한쪽이 상대 쪽이 허용한 전송량을 모두 썼고, 종료될 때까지 더 허용되지 않았습니다.
    .fix = 더 허용하지 않은 쪽을 확인하십시오. 그쪽이 스트림을 읽지 않습니다.
    .proper = 데이터를 읽는 대로 스트림과 연결 모두에 윈도를 허용하십시오.
    .verify = 데이터 뒤에 WINDOW_UPDATE 프레임이 있습니다.
rule-unknown-1006 =
    .title = Close 없이 종료됨, 원인을 알 수 없음
    .cause = 캡처에는 종료 자체 외에 다른 근거가 없습니다.
    .fix = 양쪽의 로그에서 해당 시각을 확인하십시오.
    .proper = 연결이 종료되는 모든 곳에서 코드, 사유, 원인을 로그에 남기십시오.
    .verify = 연결 전부터 경로의 양쪽에서 캡처합니다.

# Two legs of one session.
rule-two-legs-stitched =
    .title = 프록시를 거치는 한 세션의 두 구간
    .cause = { $basis ->
       *[key] 두 TCP 연결에 같은 Sec-WebSocket-Key가 있습니다. 그 사이에 프록시가 있습니다.
        [proxy_header] 한 연결의 PROXY 헤더에 다른 연결의 클라이언트가 적혀 있습니다. 그 사이에 프록시가 있습니다.
        [traffic] 두 TCP 연결의 주소, 시각, 경로, 바이트가 서로 맞습니다. 그 사이에 프록시가 있는 것으로 보입니다.
    }
    .fix = 그 자체로는 조치할 것이 없습니다.
    .proper = 두 구간을 함께 읽으십시오.
    .verify = 프록시의 로그에 두 주소가 모두 있습니다.
rule-hop-eats-close =
    .title = 프록시가 Close { $code } 프레임을 전달하지 않음
    .cause = 한 구간에는 Close { $code } 프레임이 있고, 다른 구간은 Close 없이 종료되었습니다. 프록시가 프레임을
        버렸으며, 그쪽은 1006을 전달받습니다.
    .fix = 프록시나 중계기를 업데이트하거나 교체하십시오.
    .proper = 중계기가 코드와 사유를 전달하게 하십시오.
    .verify = 두 구간에 같은 Close가 있습니다.
rule-hop-rewrites-close =
    .title = 프록시가 Close 코드를 변경함: { $code } → { $other }
    .cause = { $kind ->
        [artefact] 한 구간에는 Close { $code }, 다른 구간에는 Close { $other } 프레임이 있습니다. 프록시가 자신의
            프로그램보다 나중에 생긴 { $code } 코드를 몰라, 아무도 일으키지 않은 프로토콜 오류를 보고합니다.
       *[other] 두 구간에 코드가 서로 다른 Close 프레임이 있습니다. 프록시가 WebSocket을 직접 종단하고 자신의 Close를
            보냅니다.
    }
    .fix = 종료가 시작된 구간의 코드를 읽으십시오. { $code } 코드가 원인입니다.
    .proper = 중계기가 코드와 사유를 전달하게 하십시오.
    .verify = 두 구간에 같은 Close가 있습니다.
rule-hop-makes-close =
    .title = 프록시가 Close { $code } 프레임을 직접 만듦
    .cause = { $side ->
        [client] 클라이언트 구간에서는 TCP가 Close 없이 종료되었습니다. 서버가 받은 Close { $code } 프레임은 프록시의
            것입니다.
       *[server] 백엔드 구간에서는 TCP가 Close 없이 종료되었습니다. 클라이언트가 받은 Close { $code } 프레임은
            프록시의 것입니다.
    }
    .fix = { $side ->
        [client] 해당 시각에 클라이언트가 사라진 이유를 찾으십시오.
       *[server] 백엔드의 로그에서 해당 시각을 확인하십시오. 코드로는 백엔드에 대해 아무것도 알 수 없습니다.
    }
    .proper = 종료하는 쪽이 자체 코드를 붙여 닫게 하십시오.
    .verify = 두 구간에 같은 Close가 있습니다.
rule-half-dead-hop =
    .title = 백엔드 구간은 죽었으나 클라이언트 구간은 살아 있음
    .cause = 프록시 뒤에서는 더 이상 응답이 없었으나 프록시가 클라이언트 구간을 살려 두었으므로, 클라이언트가 알아차릴
        수 없었습니다.
    .fix = 해당 시각의 백엔드와, 프록시와 백엔드 사이의 네트워크를 확인하십시오.
    .proper = 종단 간 하트비트를 사용하십시오. 프록시가 스스로 응답하는 Ping으로는 아무것도 알 수 없습니다.
    .verify = 백엔드가 끊기면 하트비트 한 번의 간격 안에 클라이언트 구간이 종료됩니다.
rule-hop-ends-first =
    .title = 프록시 자체가 세션을 종료함
    .cause = 프록시가 두 구간을 동시에 종료했으며, 클라이언트도 서버도 Close나 FIN을 보내지 않았습니다. 프록시의
        타이머, 설정 다시 읽기(reload) 또는 제한입니다.
    .fix = 프록시의 유휴 시간 제한과, 로그에서 해당 시각을 확인하십시오.
    .proper = 프록시의 유휴 시간 제한보다 자주 하트비트를 보내고, 설정을 다시 읽기 전에 드레이닝하십시오.
    .verify = 하트비트를 사용하면 세션이 제한보다 오래 유지됩니다.
rule-hop-upstream-failed =
    .title = 프록시 뒤에서 업그레이드가 실패함
    .cause = { $backend ->
        [refused] 클라이언트가 프록시에서 HTTP { $status } 상태를 받았습니다. { $address } 서버는 업그레이드에 HTTP
            { $backend_status } 상태로 응답했습니다.
        [cut] 클라이언트가 프록시에서 HTTP { $status } 상태를 받았습니다. { $address } 서버는 업그레이드에 응답하지
            않고 TCP를 종료했습니다.
        [silent] 클라이언트가 프록시에서 HTTP { $status } 상태를 받았습니다. { $address } 서버는 업그레이드에 응답하지
            않았습니다.
        [no-port] 클라이언트가 프록시에서 HTTP { $status } 상태를 받았습니다. { $address } 서버는 프록시의 TCP 연결을
            거부했습니다.
        [no-host] 클라이언트가 프록시에서 HTTP { $status } 상태를 받았습니다. { $address } 서버는 프록시의 TCP 연결에
            응답하지 않았습니다.
       *[other] 클라이언트가 프록시에서 HTTP { $status } 상태를 받았습니다. 백엔드 구간은 다른 방식으로
            종료되었습니다.
    }
    .fix = 백엔드 구간의 상태, 종료, 로그를 확인하십시오.
    .proper = 백엔드를 중지하기 전에 상태 점검을 통해 로드 밸런싱 대상에서 제외하십시오.
    .verify = 백엔드 자체가 업그레이드에 101로 응답합니다.
rule-upstream-ended-first =
    .title = 백엔드가 종료하고 프록시가 뒤따름
    .cause = 프록시 뒤의 구간에서 서버가 먼저 TCP를 종료했고, 이어서 프록시가 클라이언트 구간을 종료했습니다.
    .fix = 백엔드의 로그에서 해당 시각을 확인하십시오.
    .proper = 백엔드가 코드를 붙여 닫게 하십시오.
    .verify = 클라이언트 구간이 적어도 왕복 시간 한 번만큼 늦게 종료됩니다.
rule-client-ended-first =
    .title = 클라이언트가 종료하고 프록시가 뒤따름
    .cause = 프록시 앞의 구간에서 클라이언트가 먼저 TCP를 종료했고, 이어서 프록시가 백엔드 구간을 종료했습니다.
    .fix = 해당 시각의 클라이언트를 확인하십시오.
    .proper = 클라이언트가 코드를 붙여 닫게 하십시오.
    .verify = 백엔드 구간이 적어도 왕복 시간 한 번만큼 늦게 종료됩니다.

# Many connections at once.
rule-mass-restart-graceful =
    .title = { $server } 서버가 { $code } 코드로 연결을 닫음
    .cause = 열린 연결 { $total }개 중 { $count }개를 서버가 { $duration } 안에 닫았습니다. 종료 핸드셰이크를 거친
        배포 또는 재시작입니다.
    .fix = 클라이언트가 무작위 지연 뒤에 다시 연결하게 하십시오.
    .proper = 단계적으로 재시작하고, 연결을 몇 번에 나누어 드레이닝하십시오.
    .verify = 시각이 서버 로그의 배포와 맞습니다.
rule-mass-crash =
    .title = { $server } 서버가 연결을 한꺼번에 끊음
    .cause = 열린 연결 { $total }개 중 { $count }개를 서버가 { $duration } 안에 Close 없이 종료했습니다. 서버의
        프로세스가 중지되었거나, 비정상 종료되었거나, 강제 종료되었습니다.
    .fix = 서버와 시스템(메모리, 시그널)의 로그에서 해당 시각을 확인하십시오.
    .proper = 1001 또는 1012로 정상적으로 종료하고, 프로세스에 그럴 시간을 주십시오.
    .verify = 프로세스의 시작 시각이 바뀌었습니다.
rule-proxy-reload-or-restart =
    .title = { $server } 프록시가 연결을 끊음
    .cause = 연결 { $count }개가 { $duration } 안에 Close 없이 종료되었고, 포트가 곧바로 새 연결을 수락했습니다.
        프록시가 설정을 다시 읽었거나(reload) 재시작되었습니다.
    .fix = 해당 시각에 프록시의 reload, 설정 변경 또는 축소(scale-in)가 있었는지 확인하십시오.
    .proper = 이전 워커가 작업을 마치게 하고(nginx에서는 긴 `worker_shutdown_timeout`), 변경을 드물게 하십시오.
    .verify = 시각이 프록시의 로그와 맞습니다.
rule-batch-drain =
    .title = { $server } 서버가 연결을 몇 번에 나누어 드레이닝함
    .cause = 연결 { $count }개가 { $interval } 간격으로 몇 번에 나뉘어 닫혔습니다. 정상적인 드레이닝입니다.
    .fix = 드레이닝이 의도된 것이라면 조치할 것이 없습니다.
    .proper = 이어받는 서버가 감당할 수 있도록 한 번에 닫는 수를 작게 하십시오.
    .verify = 시각이 배포와 맞습니다.
rule-network-event =
    .title = 여러 연결의 통신이 함께 끊김
    .cause = { $count ->
       *[other] 연결 { $count }개가 { $duration } 안에 상대를 잃었습니다. 링크, 라우터, VPN 또는 호스트가
            중단되었습니다.
    }
    .fix = { $place ->
        [client] 해당 시각의 클라이언트 네트워크를 확인하십시오. 클라이언트는 모두 한 네트워크에 있고, 서버는 그렇지
            않습니다.
        [server] 해당 시각의 서버 네트워크를 확인하십시오. 서버는 모두 한 네트워크에 있고, 클라이언트는 그렇지
            않습니다.
       *[path] 이 연결들이 함께 쓰는 네트워크에서 해당 시각을 확인하십시오.
    }
    .proper = 양쪽이 곧 알아차리도록 양쪽에서 하트비트를 사용하십시오.
    .verify = 같은 경로의 다른 트래픽도 끊겼습니다.
rule-lb-deregistration =
    .title = { $server } 서버가 로드 밸런싱 대상에서 제외됨
    .cause = { $count ->
       *[other] 연결 { $count }개를 로드 밸런서가 { $duration } 안에 Close 없이 종료했으며, 그 뒤의 새 연결은 다른
            서버로만 갔습니다.
    }
    .fix = 등록 해제 지연(deregistration delay)을 늘려 연결에 시간을 더 주십시오.
    .proper = 지연이 끝나기 전에 서버가 직접 1001 또는 1012로 닫게 하십시오.
    .verify = 로드 밸런서의 로그에 그 시각보다 앞서 서버를 제외한 기록이 있습니다.
rule-code-mix-by-hop =
    .title = 다른 연결에는 통보된 재시작을 프록시가 숨김
    .cause = { $count ->
       *[other] 서버가 다른 연결을 { $code } 코드로 닫은 바로 그 초에, 프록시 뒤의 연결 { $count }개가 Close 없이
            종료되었습니다.
    }
    .fix = 그 1006을 { $code } 코드로 취급하십시오.
    .proper = 프록시가 Close 프레임을 전달하게 하거나, 프록시를 업데이트하십시오.
    .verify = 프록시 뒤의 캡처에 Close 프레임이 있습니다.
rule-deploy-correlated-errors =
    .title = { $server } 서버가 다른 프로그램으로 돌아옴
    .cause = { $count ->
       *[other] 연결 { $count }개가 종료되었고, Server 헤더가 { $before }에서 { $after } 값으로 바뀌었습니다. 새
            버전의 배포입니다.
    }
    .fix = 전후의 오류를 비교하고, 늘었다면 롤백하십시오.
    .proper = 단계적으로 배포하고, 먼저 연결을 드레이닝하십시오.
    .verify = 시각이 배포와 맞습니다.
rule-wall-clock-periodic =
    .title = { $server } 서버의 연결이 { $interval }마다 종료됨
    .cause = { $count ->
       *[other] 연결 { $count }개가 지속 시간과 관계없이 같은 간격으로 { $events }번에 걸쳐 종료되었습니다. 정기 작업,
            로그 로테이션, 설정 다시 읽기(reload) 또는 인증서 갱신입니다.
    }
    .fix = 그 시각마다 해당 서버나 프록시에서 무엇이 실행되는지 찾으십시오.
    .proper = 연결을 끊지 않고 설정을 다시 읽거나, 먼저 드레이닝하십시오.
    .verify = 다음 종료도 같은 간격 뒤에 발생합니다.
rule-connection-limit =
    .title = { $server } 서버의 연결이 { $limit }개를 넘지 못함
    .cause = { $count ->
       *[other] 연결 { $limit }개가 열려 있는 동안 시도 { $count }개가 실패했으며, 그보다 많은 연결이 열린 적이
            없습니다. 한도입니다.
    }
    .fix = 열린 파일, 워커의 연결, 세션, 할당량 등의 한도를 늘리십시오.
    .proper = 연결 수에 경보를 설정하고, 한도에 도달하기 전에 용량을 증설하십시오.
    .verify = { $limit }개보다 많은 연결이 열린 채로 유지됩니다.
rule-one-path-or-protocol =
    .title = { $kind ->
       *[path] { $name } 경로가 다른 경로보다 자주 실패함
        [subprotocol] { $name } 서브프로토콜이 다른 서브프로토콜보다 자주 실패함
        [agent] { $name } 클라이언트 프로그램이 다른 프로그램보다 자주 실패함
    }
    .cause = { $count ->
       *[other] 그러한 연결 { $count }개가 실패하거나 끊겼으며, 이는 그 전체의 { $share }입니다. 같은 서버의 다른
            연결보다 훨씬 높은 비율입니다.
    }
    .fix = 그곳에서 마지막으로 바뀐 것을 찾으십시오.
    .proper = 경로, 서브프로토콜, 클라이언트 버전별로 실패를 모니터링하십시오.
    .verify = 그 변경을 되돌리면 비율이 낮아집니다.
rule-session-takeover =
    .title = 두 클라이언트가 서로를 밀어냄
    .cause = { $count ->
       *[other] 주소와 매개변수가 같은 다른 세션이 시작되자마자 { $server } 서버가 세션 { $count }개를 종료했습니다.
            하나의 ID가 두 번 사용되었습니다.
    }
    .fix = 클라이언트마다 자체 ID를 주십시오.
    .proper = 두 번째 로그인을 거부하거나 합치고, 이전 세션에 자체 코드로 알리십시오.
    .verify = 두 클라이언트가 모두 연결된 채로 유지됩니다.
rule-network-switch =
    .title = 클라이언트가 네트워크를 바꿈
    .cause = { $count ->
       *[other] 클라이언트 { $count }개의 통신이 끊겼다가, 곧 다른 주소에서 같은 매개변수로 돌아왔습니다.
    }
    .fix = 서버에서 조치할 것이 없습니다. 이전 세션은 하트비트로 종료됩니다.
    .proper = 재연결 뒤에 세션을 이어 가고, 이전 세션이 곧 종료되도록 하트비트를 사용하십시오.
    .verify = 주소들이 서로 다른 네트워크에 속합니다.
rule-storm-kills-server =
    .title = 돌아오는 클라이언트를 서버가 감당하지 못함
    .cause = 단절 뒤의 시도 { $count }개가 실패하거나 거부되었습니다. 한꺼번에 돌아온 클라이언트를 서버가 모두
        수용하지 못했습니다.
    .fix = 503과 Retry-After로 일찍 거부하고, 클라이언트가 더 오래 기다리게 하십시오.
    .proper = 모든 클라이언트에서 첫 지연은 무작위로 하고, 그 뒤의 지연은 늘려 가십시오.
    .verify = 재시작 뒤에도 업그레이드 빈도가 일정합니다.
rule-reconnect-storm =
    .title = 클라이언트가 한꺼번에 돌아옴
    .cause = 단절 뒤 { $duration } 안에 연결 시도 { $count }개가 있었습니다.
    .fix = 클라이언트가 첫 시도 전에 무작위 시간을 기다리게 하십시오.
    .proper = 첫 지연은 5초까지의 무작위로 하고, 그 뒤의 지연은 늘려 가십시오(RFC 6455 §7.2.3).
    .verify = 재시작 뒤에도 업그레이드 빈도가 일정합니다.
rule-reconnect-without-jitter =
    .title = 클라이언트가 모두 같은 지연 뒤에 다시 연결함
    .cause = { $count ->
       *[other] 클라이언트 { $count }개가 단절 뒤 { $delay } 만에 거의 똑같이 돌아왔습니다. 지연에 무작위 부분이
            없습니다.
    }
    .fix = 지연에 무작위 부분을 더하십시오.
    .proper = 첫 지연은 5초까지의 무작위로 하고, 그 뒤의 지연은 늘려 가십시오(RFC 6455 §7.2.3).
    .verify = 단절 뒤에 돌아오는 시각이 몇 초에 걸쳐 분산됩니다.
rule-equal-idle =
    .title = { $timer } 유휴 타이머
    .cause = { $count ->
       *[other] 연결 { $count }개가 똑같이 { $timer } 무통신 시간 뒤에 종료되었습니다. 타이머입니다.
    }{ $known ->
        [yes] { " " }이 길이로 알려진 것: { $product }.
       *[no] { "" }
    }{ $collides ->
        [yes] { " " }대부분이 { $interval }마다 Ping을 보내므로, Ping과 타이머가 경합합니다.
       *[no] { "" }
    }
    .fix = { $watched ->
        [client] 클라이언트가 적어도 { $suggested }마다 하트비트를 보내게 하거나, 타이머를 늘리십시오.
        [server] 서버가 적어도 { $suggested }마다 하트비트를 보내게 하거나, 타이머를 늘리십시오.
        [messages] Ping은 인정되지 않으므로 적어도 { $suggested }마다 메시지를 보내거나, 타이머를 늘리십시오.
       *[both] 적어도 { $suggested }마다 하트비트를 보내거나, 타이머를 늘리십시오.
    }
    .proper = 하트비트 간격을 경로에서 가장 짧은 유휴 시간 제한보다 짧게 하십시오.
    .verify = 하트비트를 사용하면 연결이 { $timer } 넘게 유지됩니다.
rule-equal-lifetimes =
    .title = 최대 지속 시간 { $timer }
    .cause = 연결 { $count }개가 무엇을 하든 똑같이 { $timer } 동안 열려 있다가 종료되었습니다. 프록시나 서비스의 제한
        또는 토큰의 유효 기간입니다.{ $known ->
        [yes] { " " }이 길이로 알려진 것: { $product }.
       *[no] { "" }
    }
    .fix = 그 시간 직전에 다시 연결하고 토큰을 갱신하십시오.
    .proper = 상태를 다음 연결로 넘기십시오.
    .verify = 다른 시각에 연 연결도 같은 지속 시간 뒤에 종료됩니다.
rule-one-backend-bad =
    .title = { $server } 서버가 다른 서버보다 자주 실패함
    .cause = { $count ->
       *[other] 이 서버의 연결 { $count }개가 실패하거나 끊겼으며, 이는 그 서버 연결의 { $share }입니다. 다른 서버보다
            훨씬 높은 비율입니다.
    }
    .fix = 이 서버를 로드 밸런싱 대상에서 제외하고, 다른 서버와 비교하십시오.
    .proper = 상태 점검에서 WebSocket을 열어 보게 하십시오.
    .verify = 이 서버를 제외하면 실패 비율이 낮아집니다.
rule-rising-overload =
    .title = 점점 더 많은 클라이언트가 거부됨
    .cause = 연결 { $count }개가 429, 503 또는 1013으로 거부되었고 그 비율이 늘었습니다. 한도에 도달했습니다.
    .fix = 연결 수, 속도, 할당량 중 어떤 한도인지 찾으십시오.
    .proper = 한도에 가까워지기 전에 용량을 증설하고, 경보를 설정하십시오.
    .verify = 열린 연결 수가 일정한 수준에 머뭅니다.
rule-client-flapping =
    .title = { $client } 클라이언트가 연결과 실패를 되풀이함
    .cause = 이 클라이언트의 연결 { $count }개가 잇따라 몇 초 안에 실패했습니다.
    .fix = 각 종료의 원인을 확인하고, 클라이언트가 종료될 때마다 더 오래 기다리게 하십시오.
    .proper = 지연을 늘려 가고, 응답이 바뀌지 않을 곳에서는 재시도를 끝내십시오.
    .verify = 클라이언트의 시도가 드물어집니다.
rule-tcp-refused =
    .title = 연결 시도가 거부됨
    .cause = SYN { $count }개에 RST로 응답했습니다. 그 포트에서 아무것도 수신 대기하지 않거나, 방화벽이 거부합니다.
    .fix = 서비스가 실행 중이고 수신 대기하는지, 방화벽의 규칙이 맞는지 확인하십시오.
    .proper = 외부에서 포트를 모니터링하십시오.
    .verify = 포트에 대한 연결이 수락됩니다.
rule-tcp-unreachable =
    .title = 연결 시도에 응답이 없음
    .cause = SYN { $count }개에 응답이 없었습니다. 필터가 버렸거나 경로가 없습니다.
    .fix = 주소, 경로, 방화벽을 확인하십시오.
    .proper = 외부에서 포트를 모니터링하십시오.
    .verify = 포트에 대한 연결이 수락됩니다.
rule-capture-duplicated =
    .title = 패킷이 두 번 캡처됨
    .cause = 패킷 { $count }개가 두 번 있으며, 사본은 제외했습니다.
    .fix = 한 인터페이스에서 캡처하거나, `editcap -d` 명령으로 사본을 제거하십시오.
    .proper = 각 링크를 한 번만 미러링하십시오.
    .verify = 다음 보고서에 사본이 없습니다.

# Packets and figures that prove it.
evidence-close = { $side ->
        [client] 클라이언트의 Close { $code }
       *[server] 서버의 Close { $code }
    }
evidence-answer = { $side ->
        [client] 클라이언트의 응답 Close { $code }
       *[server] 서버의 응답 Close { $code }
    }
evidence-fin = { $side ->
        [client] 클라이언트의 FIN
       *[server] 서버의 FIN
    }
evidence-rst = { $side ->
        [client] 클라이언트의 RST
       *[server] 서버의 RST
    }
evidence-last-data = { $side ->
        [client] 클라이언트의 마지막 데이터
       *[server] 서버의 마지막 데이터
    }
evidence-silence = 무통신 { $idle } 후 종료
evidence-age = { $age } 동안 열려 있음
evidence-ping = { $side ->
        [client] Pong을 받지 못한 클라이언트의 Ping
       *[server] Pong을 받지 못한 서버의 Ping
    }{ $acked ->
        [yes] , TCP ACK 있음
        [no] , ACK 없음
       *[unknown] { "" }
    }
evidence-heartbeat = { $side ->
        [client] 클라이언트가 { $interval }마다 Ping 전송
       *[server] 서버가 { $interval }마다 Ping 전송
    }{ $answered ->
        [yes] , 평소 왕복 시간 { $usual }
       *[no] { "" }
    }{ $unanswered ->
        [0] { "" }
       *[other] , 무응답 { $unanswered }개
    }
evidence-no-message = 메시지 없이 { $idle } 후 종료
evidence-fault = { $side ->
        [client] 클라이언트의 규칙 위반
       *[server] 서버의 규칙 위반
    }
evidence-status = HTTP { $status }
evidence-alert = { $side ->
        [client] 클라이언트의 { $alert } 경고
       *[server] 서버의 { $alert } 경고
    }
evidence-ttl = RST의 TTL { $seen }, 평소 { $usual }
evidence-ip-id = RST의 IP 식별자 { $seen }, 그 전 { $usual }
evidence-rst-both = 반대 방향의 RST, { $seen } 간격
evidence-rst-own = RST의 윈도 { $window }, IP 식별자 { $seen }, 그 전 { $usual }: 같은 소켓의 RST
evidence-rst-stranger = 연결을 모르는 호스트가 보내는 것과 같은, 윈도가 없는 RST
evidence-pause = 무통신 { $pause } 후 첫 패킷
evidence-icmp = { $kind ->
        [prohibited] { $reporter } 장비의 ICMP: 금지됨
        [too_big] { $reporter } 장비의 ICMP: 너무 큼
        [time_exceeded] { $reporter } 장비의 ICMP: 시간 초과
       *[unreachable] { $reporter } 장비의 ICMP: 도달할 수 없음
    }
evidence-icmp-many = { $count ->
       *[other] 연결 { $count }개에 대한 ICMP 오류
    }
evidence-clock-jump = 앞의 패킷들보다 이른 시각
evidence-retransmissions = { $side ->
        [client] 클라이언트가 { $count }번 보냈으나 응답 없음
       *[server] 서버가 { $count }번 보냈으나 응답 없음
    }
evidence-wait = { $wait } 기다린 후
evidence-message = { $side ->
        [client] 클라이언트의 { $bytes } 메시지
       *[server] 서버의 { $bytes } 메시지
    }
evidence-leg = { $leg ->
        [client] 클라이언트 구간:{ " " }
       *[upstream] 백엔드 구간:{ " " }
    }{ $what ->
        [close] Close { $number }
        [status] HTTP { $number }
        [rst] RST
        [fin] FIN
       *[end] 종료
    }{ $side ->
        [client] (클라이언트 측)
        [server] (서버 측)
       *[none] { "" }
    }
evidence-first-end = 이 종료들 중 첫 번째
evidence-last-end = 이 종료들 중 마지막
evidence-refused-syn = 백엔드가 TCP를 거부함
evidence-unanswered-syn = 백엔드로 보낸 SYN에 응답 없음
evidence-clear = TLS 대신 평문
evidence-zero-window = { $side ->
        [client] 클라이언트의 제로 윈도
       *[server] 서버의 제로 윈도
    }

# What it was not.
not-timer = 타이머가 아님: 무통신 시간 { $idle }에 맞는 알려진 타이머가 없습니다.
not-idle = 유휴 타이머가 아님: 종료 { $idle } 전에 데이터가 오갔습니다.
not-middlebox = 중간 장비가 아님: RST의 TTL { $seen } 값이 보낸 쪽의 다른 패킷과 같습니다.
not-heartbeat = 하트비트가 아님: 응답받지 못한 Ping이 없습니다.
not-violation = 결함이 아님: 캡처된 프레임 중 규칙을 어긴 것이 없습니다.

# Labels.
findings-proper = 근본 대책
findings-verify = 확인
findings-evidence = 근거
findings-not = 배제됨
findings-filter = 필터
confidence = 확신도 { $percent }%
