# Why an input cannot be read: what is wrong with it, and what to do. Its name stands before or beside it.

capture-not-found = 해당 파일이 없음
    .remedy = 경로를 확인하십시오
capture-permission = 시스템이 읽기를 허용하지 않음
    .remedy = 읽기 권한이 있는 계정을 사용하거나, 파일의 권한을 변경하십시오
capture-directory = 디렉터리임
    .remedy = 디렉터리 안의 캡처 파일을 지정하십시오
capture-io = { $detail }
    .remedy = 디스크를 점검하거나, 파일을 다시 복사하십시오
capture-empty = 파일이 비어 있으며 파일 헤더조차 없음
    .remedy = 다시 캡처하고, 디스크가 가득 차 있지 않았는지 확인하십시오
capture-foreign-format = { $format } 형식이며, 이 형식은 읽지 않음
    .remedy = 다음 명령으로 변환하십시오: { $remedy }
capture-unknown-format = 패킷 캡처가 아님. 첫 바이트: { $bytes }
    .remedy = pcap 또는 pcapng 파일(gzip, zstd, lz4, xz 압축 포함)을 지정하십시오
capture-bad-header = 파일 헤더가 손상됨: { $detail }
    .remedy = 캡처한 곳에서 다시 복사하십시오
capture-bad-compression = { $compression } 데이터가 첫 패킷 전에 손상됨: { $detail }
    .remedy = 캡처한 곳에서 다시 복사하십시오
capture-compression-not-built = { $compression } 방식으로 압축되어 있으며, 이 빌드는 이 방식을 읽지 않음
    .remedy = 먼저 압축을 풀거나, { $compression } 지원이 포함된 빌드를 사용하십시오

# What a person should know about an input that was read.

input-cut = 온전한 패킷 { $packets }개 뒤의 패킷 중간에서 끝남. 그 앞까지는 읽음
input-compression-cut = { $compression } 데이터가 패킷 { $packets }개 뒤에서 일찍 끝남. 그 앞까지는 읽음
input-lz4-cut = lz4 데이터가 패킷 { $packets }개 뒤에서 일찍 끝남. 잘린 지점 앞의 최대 4 MiB도 함께 손실됨
input-compression-damaged = { $compression } 데이터가 패킷 { $packets }개 뒤에서 손상됨({ $detail }). 그 앞까지는 읽음
input-trailing-bytes = { $compression } 데이터 뒤에 압축되지 않은 내용이 있으며, 이 내용은 읽지 않음
input-damaged = 손상된 레코드 { $count }개를 건너뜀. 첫 번째는 패킷 { $packets }개 뒤에 있으며, 모두
        { $bytes }바이트를 함께 건너뜀
input-unknown-blocks = 알 수 없는 종류({ $types })의 블록 { $count }개를 건너뜀
input-untimed-packets = 패킷 { $count }개에 시각이 없어 앞 패킷의 시각을 사용함
input-dropped-packets = 캡처한 장비가 패킷 { $count }개를 버림
input-secrets-left-out = 복호화 비밀이 보관 한도보다 많아 { $bytes }바이트를 제외함
input-no-packets = 패킷이 없음
