# TLS: what a connection or a flow shows of it, handshakes that failed, and every registered alert.
# `side` is client or server.

# What a flow used.
tls-alert = { $side ->
        [client] 클라이언트의 { $alert } 경고
       *[server] 서버의 { $alert } 경고
    }
tls-alert-unreadable = { $side ->
        [client] 클라이언트의 암호화된 경고
       *[server] 서버의 암호화된 경고
    }
tls-close-notify = { $side ->
        [client] 클라이언트의 close_notify
       *[server] 서버의 close_notify
    }
tls-in-clear = 서버의 평문
tls-no-close-notify = { $side ->
        [client] 클라이언트가 close_notify 없이 FIN을 보냄: 데이터가 중간에 잘렸을 수 있음
       *[server] 서버가 close_notify 없이 FIN을 보냄: 데이터가 중간에 잘렸을 수 있음
    }

tls-alert-sent = { $side ->
        [client] 클라이언트가 TLS { $alert } 경고를 보냄
       *[server] 서버가 TLS { $alert } 경고를 보냄
    }

# A handshake that failed. Who sent the alert, else who ended TCP, is `side`.
tls-failed-alert = { $side ->
        [client] TLS 실패: 클라이언트가 { $alert } 경고를 보냄
       *[server] TLS 실패: 서버가 { $alert } 경고를 보냄
    }
    .cause = 등록된 의미가 없는 경고입니다.
    .fix = 경고를 보낸 쪽의 로그에서 해당 시각을 확인하십시오.
tls-failed-unreadable = { $side ->
        [client] TLS 실패: 클라이언트가 읽을 수 없는(암호화된) 경고를 보냄
       *[server] TLS 실패: 서버가 읽을 수 없는(암호화된) 경고를 보냄
    }
    .cause = 경고의 내용이 암호화되어 있으며, 그 내용 없이는 캡처만으로 이유를 알 수 없습니다.
    .fix = 이 세션의 키 로그를 `--keylog` 옵션으로 지정하거나, 경고를 보낸 쪽의 로그를 확인하십시오.
tls-failed-in-clear = TLS 실패: 서버가 ClientHello에 평문으로 응답함
    .cause = 서버가 평문으로 통신하는 포트에 클라이언트가 `wss://` 주소로 접속했습니다.
    .fix = 이 포트에는 `ws://` 주소를 사용하거나, 서버가 TLS로 통신하는 포트를 사용하십시오. TLS를 종료하는 프록시
        뒤에 있다면 프록시가 이 포트에 `http://` 방식으로 접속하게 하십시오.
tls-failed-end = { $side ->
        [client] TLS가 성립하지 않음: 클라이언트가 TCP를 종료했으며(FIN), 이유를 알려 주는 읽을 수 있는 경고가 없음
        [server] TLS가 성립하지 않음: 서버가 TCP를 종료했으며(FIN), 이유를 알려 주는 읽을 수 있는 경고가 없음
       *[other] TLS가 성립하지 않음: 이유를 알려 주는 읽을 수 있는 경고가 없음
    }
    .cause = { $side ->
        [client] 시간 초과, 사용자가 떠난 페이지, 클라이언트가 아무 말 없이 거부한 인증서, 상태 확인 중 하나일 수
            있습니다.
        [server] 서버가 이 서버 이름이나 주소를 거부하거나, 과부하 상태이거나, 이 포트에서 TLS로 통신하지 않을 수
            있습니다.
       *[other] 종료 시점의 패킷이 캡처에 없거나, 한쪽의 응답이 끊겼습니다.
    }
    .fix = 종료한 쪽의 로그에서 해당 시각을 확인하고, `openssl s_client -connect HOST:PORT -servername NAME` 명령으로
        핸드셰이크를 재현하십시오.
tls-failed-reset = { $side ->
        [client] TLS가 성립하지 않음: 클라이언트가 TCP를 리셋했으며(RST), 이유를 알려 주는 읽을 수 있는 경고가 없음
        [server] TLS가 성립하지 않음: 서버가 TCP를 리셋했으며(RST), 이유를 알려 주는 읽을 수 있는 경고가 없음
       *[other] TLS가 성립하지 않음: TCP가 리셋되었으며(RST), 이유를 알려 주는 읽을 수 있는 경고가 없음
    }
    .cause = 서버 이름으로 필터링하는 방화벽이나 미들박스, 백엔드가 없는 로드 밸런서, 비정상 종료되거나 강제 종료된
        프로세스가 원인일 수 있습니다.
    .fix = 경로의 양쪽에서 캡처하십시오. 한쪽에서만 보이는 RST는 그 사이에서 만들어진 것입니다. 그렇지 않으면 RST를
        보낸 쪽의 로그를 확인하십시오.
# Behind a ServerHello of TLS 1.3, where alerts are encrypted.
tls-failed-sealed =
    .cause = 클라이언트가 서버 인증서를 받아들이지 않은 경우가 많습니다. TLS 1.3은 그 이유를 알려 줄 경고를
        암호화합니다.
    .fix = 경고를 읽을 수 있도록 이 세션의 키 로그를 `--keylog` 옵션으로 지정하십시오.
        `openssl s_client -connect HOST:PORT -servername NAME` 명령으로 인증서를 점검하고, 양쪽의 로그에서 해당 시각을
        확인하십시오.

# Every registered alert. `side` sent it. First what it means, then what to change when it ended a handshake.
alert-close_notify =
    .meaning = 보낸 쪽이 더 보낼 데이터가 없다는 뜻이며, TLS의 정상적인 종료입니다.
    .fix = TLS에는 문제가 없습니다. 업그레이드 전에 왔다면 보낸 쪽이 왜 중단했는지 확인하십시오.
alert-unexpected_message =
    .meaning = 핸드셰이크의 현재 단계에 맞지 않는 메시지가 왔습니다.
    .fix = 이 포트에서 양쪽 모두 TLS로 통신하는지, 중간의 프록시가 바이트를 바꾸거나 끼워 넣지 않는지 확인하고, 더
        오래된 쪽의 TLS 라이브러리를 업데이트하십시오.
alert-bad_record_mac =
    .meaning = 레코드가 무결성 검사를 통과하지 못했습니다. 도중에 변경되었거나 양쪽의 키가 다릅니다.
    .fix = 패킷을 변경하는 미들박스나 네트워크 장비가 있는지 찾고, 양쪽의 TLS 라이브러리를 업데이트하십시오.
alert-decryption_failed =
    .meaning = 레코드를 복호화할 수 없었습니다. 오래된 TLS 라이브러리만 이 경고를 사용합니다.
    .fix = `bad_record_mac` 경고와 같습니다. 도중에 패킷을 변경하는 것이 있는지 찾고, 더 오래된 쪽을 업데이트하십시오.
alert-record_overflow =
    .meaning = 레코드가 TLS의 허용 길이를 넘었습니다. 평문을 TLS로 읽었을 때 자주 나타납니다.
    .fix = 포트가 평문이 아니라 TLS로 통신하는지, 프록시가 스트림에 자체 텍스트를 보내지 않는지 확인하십시오.
alert-decompression_failure =
    .meaning = 압축된 TLS 데이터를 풀 수 없었습니다.
    .fix = TLS 압축을 끄십시오. TLS 압축은 2012년 이후로 안전하지 않습니다.
alert-handshake_failure =
    .meaning = { $side ->
        [client] 서버가 선택한 것을 클라이언트가 하나도 받아들이지 않습니다.
       *[server] 클라이언트가 제안한 것을 서버가 하나도 받아들이지 않습니다. 공통된 암호 스위트, 그룹, 서명 알고리즘이
            없습니다. 클라이언트 인증서나 서버가 아는 서버 이름이 없을 때 이 경고를 보내는 서버도 있습니다.
    }
    .fix = ClientHello의 암호 스위트와 그룹을 서버의 설정(nginx에서는 `ssl_ciphers` 및 `ssl_ecdh_curve`) 및 서버
        인증서의 키 종류(RSA 또는 ECDSA)와 비교하고, 더 오래된 쪽을 업데이트하십시오.
alert-no_certificate =
    .meaning = 클라이언트가 제시할 인증서가 없습니다(SSL 3.0).
    .fix = 클라이언트를 업데이트하십시오. SSL 3.0은 안전하지 않습니다.
alert-bad_certificate =
    .meaning = { $side ->
        [client] 클라이언트가 서버 인증서를 거부합니다. 인증서가 손상되었거나, 서명이 잘못되었거나, 다른 이름으로
            발급되었습니다.
       *[server] 서버가 클라이언트 인증서를 거부하거나, 인증서를 받지 못했습니다. Go로 작성된 서버는 후자의 경우에도
            이 경고를 보냅니다.
    }
    .fix = { $side ->
        [client] 서버가 이 서버 이름에 대해 보내는 인증서의 이름, 체인, 서명을 확인하십시오:
            `openssl s_client -connect HOST:PORT -servername NAME`.
       *[server] 서버가 신뢰하도록 설정된 CA가 발급한 인증서를 클라이언트에 설치하십시오.
    }
alert-unsupported_certificate =
    .meaning = { $side ->
        [client] 클라이언트가 이 종류의 인증서를 사용할 수 없습니다. 키 종류가 맞지 않거나, 키 용도에 서버 인증이
            없습니다.
       *[server] 서버가 이 종류의 클라이언트 인증서를 사용할 수 없습니다. 키 종류가 맞지 않거나, 키 용도에 클라이언트
            인증이 없습니다.
    }
    .fix = 널리 쓰이는 키 종류(RSA 2048 또는 ECDSA P-256)와 올바른 확장 키 용도로 인증서를 발급하십시오.
alert-certificate_revoked =
    .meaning = { $side ->
        [client] CA가 서버 인증서를 폐기했습니다.
       *[server] CA가 클라이언트 인증서를 폐기했습니다.
    }
    .fix = 새 인증서를 설치하고, 이전 인증서가 폐기된 이유를 확인하십시오.
alert-certificate_expired =
    .meaning = { $side ->
        [client] 클라이언트의 시계 기준으로 서버 인증서가 만료되었거나 아직 유효하지 않습니다.
       *[server] 서버의 시계 기준으로 클라이언트 인증서가 만료되었거나 아직 유효하지 않습니다.
    }
    .fix = 인증서를 갱신하고 이를 제공하는 프로세스를 다시 로드하십시오. 경고를 보낸 쪽의 시계도 확인하십시오.
alert-certificate_unknown =
    .meaning = { $side ->
        [client] 클라이언트가 서버 인증서를 거부하지만 이유를 밝히지 않습니다. 브라우저와 Java는 CA를 신뢰할 수 없거나
            이름 또는 날짜가 맞지 않을 때 이 경고를 보냅니다.
       *[server] 서버가 클라이언트 인증서를 거부하지만 이유를 밝히지 않습니다.
    }
    .fix = 경고를 보낸 쪽의 로그나 콘솔에서 오류를 확인하고, 인증서의 체인, 이름, 날짜를 점검하십시오.
alert-illegal_parameter =
    .meaning = 핸드셰이크의 한 필드가 다른 필드와 모순되거나 허용되지 않는 값을 가지고 있습니다.
    .fix = 양쪽의 TLS 라이브러리를 업데이트하십시오. 한 경로에서만 나타난다면 TLS를 고쳐 쓰는 미들박스를 찾으십시오.
alert-unknown_ca =
    .meaning = { $side ->
        [client] 클라이언트가 서버 인증서의 CA를 신뢰하지 않습니다. 자체 서명 인증서이거나, 사설 CA가 발급했거나, 중간
            인증서가 빠져 있습니다.
       *[server] 서버가 클라이언트 인증서의 CA를 신뢰하지 않습니다.
    }
    .fix = { $side ->
        [client] 서버가 전체 체인(`fullchain.pem`)을 보내게 하거나, 클라이언트의 신뢰 저장소에 CA를
            추가하십시오(`NODE_EXTRA_CA_CERTS`, `SSL_CERT_FILE`).
       *[server] 서버가 신뢰하는 CA 목록에 클라이언트의 CA를 추가하십시오(nginx에서는 `ssl_client_certificate`).
    }
alert-access_denied =
    .meaning = { $side ->
        [client] 서버 인증서는 유효하지만 클라이언트의 규칙이 허용하지 않습니다.
       *[server] 클라이언트 인증서는 유효하지만 서버의 규칙이 허용하지 않습니다.
    }
    .fix = 경고를 보낸 쪽의 접근 규칙을 확인하십시오.
alert-decode_error =
    .meaning = 메시지를 해석할 수 없었습니다. 길이나 필드가 잘못되었습니다.
    .fix = 양쪽의 TLS 라이브러리를 업데이트하고, 큰 ClientHello를 자르는 미들박스가 있는지 찾으십시오.
alert-decrypt_error =
    .meaning = 서명이나 Finished 메시지가 검증되지 않았습니다.
    .fix = 개인 키가 인증서와 짝이 맞는지, 미들박스가 핸드셰이크를 변경하지 않는지 확인하십시오.
alert-export_restriction =
    .meaning = 키 길이가 옛 수출 규제에 맞지 않았습니다(TLS 1.0).
    .fix = 수출용 암호를 아직 지원하는 쪽을 업데이트하십시오.
alert-protocol_version =
    .meaning = { $side ->
        [client] 서버가 선택한 TLS 버전을 클라이언트가 받아들이지 않습니다.
       *[server] 클라이언트가 제안한 TLS 버전을 서버가 하나도 받아들이지 않습니다.
    }
    .fix = 더 오래된 쪽을 업데이트하거나 공통 버전인 TLS 1.2 및 1.3을 허용하십시오(nginx에서는 `ssl_protocols`).
        응답이 TLS가 아니었다면 포트가 TLS로 통신하는지 확인하십시오.
alert-insufficient_security =
    .meaning = { $side ->
        [client] 클라이언트가 서버의 선택보다 더 강한 암호나 키를 요구합니다.
       *[server] 서버가 클라이언트의 제안보다 더 강한 암호나 키를 요구합니다.
    }
    .fix = 상대 쪽에서 최신 암호 스위트를 허용하거나, 상대 쪽 인증서에 더 긴 키를 사용하십시오.
alert-internal_error =
    .meaning = { $side ->
        [client] 핸드셰이크와 관계없는 클라이언트 자체의 이유로 실패했습니다.
       *[server] 인증서나 키가 없거나 메모리가 부족한 경우와 같은 서버 자체의 이유로 실패했습니다.
    }
    .fix = 경고를 보낸 쪽의 로그에서 해당 시각을 확인하십시오.
alert-inappropriate_fallback =
    .meaning = 클라이언트가 실패 후 더 낮은 버전으로 시도했지만, 서버는 더 높은 버전을 지원합니다(RFC 7507).
    .fix = 첫 번째 시도가 실패한 이유를 찾으십시오. 바로 앞의 연결이 그 시도입니다. 클라이언트에서 버전 폴백을
        제거하십시오.
alert-user_canceled =
    .meaning = 보낸 쪽이 TLS의 결함이 아닌 이유로 핸드셰이크를 중단했습니다.
    .fix = 시간 초과, 사용자가 떠난 페이지, 종료된 프로세스 등 애플리케이션이 중단한 이유를 확인하십시오.
alert-no_renegotiation =
    .meaning = 보낸 쪽이 재협상을 원하지 않습니다(TLS 1.2).
    .fix = 첫 핸드셰이크에서 클라이언트 인증서를 요청하거나, 핸드셰이크 후 인증을 사용하는 TLS 1.3으로 바꾸십시오.
alert-missing_extension =
    .meaning = hello 메시지에 TLS 1.3의 필수 확장이 없습니다.
    .fix = 경고를 받은 쪽의 TLS 라이브러리를 업데이트하고, 클라이언트가 서버 이름(SNI)을 보내게 하십시오.
alert-unsupported_extension =
    .meaning = hello 메시지가 제안되지 않은 확장에 응답합니다.
    .fix = 경고를 받은 쪽의 TLS 라이브러리를 업데이트하거나, 확장을 추가하는 미들박스를 제거하십시오.
alert-certificate_unobtainable =
    .meaning = 지정된 URL에서 인증서를 가져올 수 없었습니다.
    .fix = URL 대신 인증서 자체를 핸드셰이크에서 보내십시오.
alert-unrecognized_name =
    .meaning = { $side ->
        [client] 클라이언트가 서버 이름에 대한 서버의 응답을 받아들이지 않습니다.
       *[server] 클라이언트가 요청한 이름(SNI)의 호스트가 서버에 없습니다.
    }
    .fix = 클라이언트 URL의 호스트를 확인하십시오. 서버의 인증서와 가상 호스트에 그 이름을 추가하거나, 기본 호스트를
        설정하십시오.
alert-bad_certificate_status_response =
    .meaning = { $side ->
        [client] 클라이언트가 서버의 OCSP 스테이플링 상태를 거부합니다. 오래되었거나, 잘못되었거나, 서명이 없습니다.
       *[server] 서버가 클라이언트의 OCSP 스테이플링 상태를 거부합니다.
    }
    .fix = 서버가 OCSP 응답을 갱신하게 하거나(nginx의 `ssl_stapling` 설정에는 `resolver` 설정이 필요함), 스테이플링을
        끄십시오.
alert-bad_certificate_hash_value =
    .meaning = 지정된 URL의 인증서가 의도한 인증서와 다릅니다.
    .fix = URL 대신 인증서 자체를 핸드셰이크에서 보내십시오.
alert-unknown_psk_identity =
    .meaning = 클라이언트가 지정한 사전 공유 키를 서버가 알지 못합니다.
    .fix = 양쪽에 같은 사전 공유 키와 식별자를 설정하고, 한 이름을 함께 쓰는 서버들이 세션 티켓 키를 공유하게
        하십시오.
alert-certificate_required =
    .meaning = { $side ->
        [client] 클라이언트가 서버의 인증서를 요구했으나 받지 못했습니다.
       *[server] 서버가 클라이언트 인증서를 요구했으나(상호 TLS) 받지 못했습니다.
    }
    .fix = 클라이언트에 인증서와 키를 설정하거나(Node.js의 `cert` 및 `key`, Python의 `load_cert_chain`), 서버에서 선택
        사항으로 바꾸십시오(nginx의 `ssl_verify_client optional`).
alert-no_application_protocol =
    .meaning = { $side ->
        [client] 서버가 선택한 프로토콜(ALPN)을 클라이언트가 받아들이지 않습니다.
       *[server] 클라이언트가 제안한 프로토콜(ALPN)을 서버가 하나도 지원하지 않습니다.
    }
    .fix = 브라우저가 WebSocket에 필요로 하는 `http/1.1` 프로토콜을 서버가 제안하게 하고, `h2` 프로토콜은 RFC 8441을
        지원할 때만 제안하게 하십시오.
alert-ech_required =
    .meaning = 클라이언트가 서버 이름의 암호화(ECH)를 요구했으나 서버가 받아들이지 않았습니다.
    .fix = 서버의 현재 ECH 설정을 DNS에 게시하거나, DNS에서 ECH 설정을 제거하십시오.
