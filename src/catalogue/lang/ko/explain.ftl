# The pages of `explain`, `compare` and `list`.

# Headings.
explain-description = 설명
explain-when = 이 코드를 보게 되는 경우
explain-fix = 해결 방법
explain-use = 보내야 할 때
explain-wire = 캡처에 나타나는 모습
explain-browser = 브라우저가 보고하는 내용
explain-trap = 오해하기 쉬운 점
explain-more = 더 알아보기
explain-books = 이 번호를 사용하는 애플리케이션
compare-title = { $a } 대 { $b }
compare-differences = 주요 차이점
compare-use = 언제 어떤 것을 사용할지
compare-capture = 캡처에서 구별하는 방법

# Labels that stand left of a text.
explain-on-wire = 프레임 사용
explain-on-wire-yes = 허용
explain-on-wire-no = 절대 불가
explain-sender = 보내는 쪽
explain-related = 비교 대상
explain-capture = 캡처
explain-mend = 조치
explain-class = 분류
explain-again = 재연결
explain-kind = 종류
explain-chosen = 선택 기준
explain-defined = 정의된 곳

# `code` lies between `first` and `last` and has no entry of its own.
explain-range = { $code }: { $first } ~ { $last } 범위의 코드
explain-as-of = { $date } 기준: { $source }

# What chooses a code book. `code` is a code or a range; `reason` is a part of the reason, or nothing.
book-key-subprotocol = 서브프로토콜 { $value }
book-key-host = 호스트 { $value }
book-key-path = 경로 { $value }
book-key-close = Close { $code }
book-key-close-reason = Close { $code } “{ $reason }”
book-codes = 코드
book-messages = 원인을 알려 주는 메시지
book-no-codes = 이 프로토콜에는 자체 종료 코드가 없습니다. 마지막 메시지가 원인을 알려 줍니다.
book-reason = 사유가 “{ $reason }”인 경우

# What `explain` can tell of besides codes and books.
topic-violation = 프레임 규칙
topic-fault = 업그레이드 규칙
topic-outcome = 결과
topic-ending = 종료 방식
topic-limit = 한계
topic-alert = TLS 경고
topic-rule = 규칙

# What `compare` says from the facts about two codes.
labelled = { $label }: { $text }
compare-both-on-wire = 두 코드 모두 Close 프레임에 쓸 수 있습니다.
compare-neither-on-wire = 두 코드 모두 Close 프레임에 쓸 수 없습니다.
compare-one-on-wire = { $on } 코드는 Close 프레임에 쓸 수 있지만, { $off } 코드는 쓸 수 없습니다.
compare-sender = { $sender ->
        [both] { $code } 코드는 양쪽 모두 보낼 수 있습니다.
        [client] { $code } 코드는 클라이언트만 보냅니다.
        [server] { $code } 코드는 서버가 보냅니다.
       *[nobody] { $code } 코드는 아무도 보낼 수 없습니다.
    }
compare-fault = { $fault } 코드는 문제가 발생했음을 뜻하지만, { $normal } 코드는 그렇지 않습니다.
diff-title = 달라진 점
diff-before = 이전
diff-now = 현재
diff-points = %포인트
diff-part = { $count ->
        [0] { $total }개 중 0개
       *[other] { $total }개 중 { $count }개
    }
diff-bad = 문제가 발생한 연결(비정상 또는 실패)
diff-sentence = { $trend ->
        [gone] { $what }: 해당 연결은 이전 { $before }, 현재 { $now }입니다.
        [event] { $what }: 해당 연결은 이전 { $before }, 현재 { $now }입니다. 여러 연결에 한꺼번에 일어나는 일이므로,
            다시 캡처되지 않았다는 사실만으로는 알 수 있는 것이 거의 없습니다.
        [fewer] { $what }: 해당 연결은 이전 { $before }, 현재 { $now }로 비율이 줄었습니다.
        [more] { $what }: 해당 연결은 이전 { $before }, 현재 { $now }로 비율이 늘었습니다.
        [new] { $what }: 해당 연결은 이전 { $before }, 현재 { $now }입니다. 새로 나타난 것입니다.
        [same] { $what }: 해당 연결은 이전 { $before }, 현재 { $now }로 비율이 같습니다.
       *[unclear] { $what }: 해당 연결은 이전 { $before }, 현재 { $now }입니다. 우연일 수 있습니다.
    }
diff-nothing = 두 보고서 중 하나에 연결이 없어 아무것도 판단할 수 없습니다.
diff-outcomes = 결과
diff-endings = 종료 방식
diff-servers = 서버: 문제가 발생한 연결
diff-flows = 열리지 못한 TCP 흐름
diff-refused = 거부
diff-unanswered = 무응답
diff-trend-gone = 사라짐
diff-trend-fewer = 감소
diff-trend-more = 증가
diff-trend-new = 새로 나타남
diff-trend-same = 같음
diff-trend-unclear = 우연일 수 있음
diff-trend-not-comparable = 한쪽에만 있음
diff-note = 캡처마다 길이가 다르므로 비율을 비교합니다. 차이의 99% 신뢰 구간(Newcombe 방법)에 0이 들어 있지 않을 때만
    차이가 있다고 봅니다. 이는 각 연결이 서로 독립적으로 종료된다고 가정한 것이므로, 여러 연결을 한꺼번에 종료시킨
    사건 하나가 실제보다 커 보일 수 있습니다. “사라짐”은 다시 캡처되지 않았다는 뜻입니다.

# Usage errors: `topic` is what was typed, `candidates` what is like it.
topic-unknown = “{ $topic }”에 해당하는 코드, 규칙, 코드북이 없음
topic-candidates = 혹시 다음을 찾으십니까? { $candidates }
topic-candidate = { $id } ({ $name })
topic-lists = 사용할 수 있는 항목은 `wsclose-pcap list` 명령으로 확인하십시오
book-unknown = “{ $book }”에 해당하는 코드북이 없음
book-lacks-code = 코드북 { $book }에 코드 { $code } 항목이 없음
compare-same = 코드가 { $code } 하나뿐임. 서로 다른 코드 두 개를 지정하십시오

# What can be listed.
list-formats = 보고서를 쓰는 형식
list-captures = 캡처를 읽는 형식
list-link-types = 디코딩하는 링크 계층 헤더 종류
list-codes = 종료 코드와 이름
list-books = 애플리케이션의 코드북과 그 선택 기준
list-timers = 종료와 대조하는 프록시, 라이브러리, 서비스의 타이머
list-size-limits = 스택이 기본값으로 거부하는 메시지 크기의 한도
list-thresholds = 규칙이 판정에 쓰는 기준값
list-languages = 문구를 제공하는 언어
list-rules = 검사하는 규칙
list-outcomes = 연결의 결과
list-endings = 연결이 종료되는 구체적인 방식
list-kinds = 연결을 알아보는 방식
list-limits = 무언가를 알 수 없는 이유
list-exit-codes = 종료 상태 값의 의미
