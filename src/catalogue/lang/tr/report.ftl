# The report on a terminal.

# Units. `value` is a number as text.
unit-ms = { $value } ms
unit-s = { $value } sn
unit-minutes = { $minutes } dk { $seconds } sn
unit-hours = { $hours } sa { $minutes } dk
unit-days = { $days } gün { $hours } sa
unit-bytes = { $value } B
unit-kb = { $value } kB
unit-mb = { $value } MB
unit-gb = { $value } GB
unit-million = { $value } Mn
unit-percent = %{ $value }
unit-percent-some = <%1
unit-percent-nearly-all = >%99

# What was read.
read-files = { $count ->
        [one] 1 dosya
       *[other] tek bir yakalama olarak { $count } dosya
    }
read-packets = { $count ->
        [one] 1 paket
       *[other] { $count } paket
    }
read-flows = { $count ->
        [one] 1 TCP akışı
       *[other] { $count } TCP akışı
    }
read-refused = { $count } reddedildi
read-unanswered = { $count } yanıtsız
read-duplicates = { $count ->
        [one] iki kez yakalanan 1 paket
       *[other] iki kez yakalanan { $count } paket
    }
read-span = { $from } – { $to } UTC, { $length }
read-moment = { $from } UTC
and-more = ve { $count } tane daha
read-more-warnings = { $count ->
        [one] ve 1 uyarı daha
       *[other] ve { $count } uyarı daha
    }

# Connections and their outcomes.
connections-title = { $count ->
        [one] 1 WebSocket bağlantısı
       *[other] { $count } WebSocket bağlantısı
    }
connections-selected = { $total } WebSocket bağlantısından { $count } tanesi seçildi
connections-count = { $count ->
        [one] 1 bağlantı
       *[other] { $count } bağlantı
    }

# What limits the verdicts.
limits-title = Yakalamanın gösteremedikleri
limits-tls = { $count ->
        [one] 1 TLS akışı
       *[other] { $count } TLS akışı
    }
    .text = şifreli ve anahtarı yok; içinde WebSocket (wss) olabilir: anahtar günlüğünü --keylog ile verin
limits-quic = { $count ->
        [one] 1 QUIC akışı
       *[other] { $count } QUIC akışı
    }
    .text = çözümlenmedi (burada HTTP/3 üzerinden WebSocket olabilir)
limits-over = { $count ->
        [one] 1 akış
       *[other] { $count } akış
    }
    .text = sonu gelmeden bırakıldı, çünkü açık akışların tümü izin verilen belleğe (--max-memory) sığmadı
limits-fragments = { $count ->
        [one] 1 parça
       *[other] { $count } parça
    }
    .text = diğer parçaları yakalamada bulunmayan IP paketlerine ait
limits-overlaps = { $count ->
        [one] 1 parça
       *[other] { $count } parça
    }
    .text = aynı IP paketinin önceki bir parçasıyla çelişiyor (saldırı veya arıza olabilir); ilk kopya okundu
limits-undecoded = { $count ->
        [one] 1 paket
       *[other] { $count } paket
    }
    .text = kodu çözülmedi: { $reasons }
limits-undecoded-reason = { $reason } { $count }
limits-incidents = ilk { $kept } bağlantıdan sonra geldi; olay aramasına katılmadı

# The table of close codes.
codes-title = Kapanış kodları
codes-code = kod
codes-name = ad
codes-count = sayı
codes-share = oran
codes-started = başlatan
codes-saw = gören
codes-client = istemci
codes-server = sunucu
codes-nobody = hiçbiri

# What the codes mean.
meanings-title = Kodların anlamı
meanings-said = Gerekçe
meanings-fits = { $count ->
        [one] (1 bağlantıya uyuyor)
       *[other] ({ $count } bağlantıya uyuyor)
    }
meanings-when = Ne zaman
meanings-also = Ayrıca
meanings-fix = Çözüm
meanings-book = { $key ->
        [subprotocol] { $book } tanımına göre; { $value } alt protokolü bunu gösteriyor
        [host] { $book } tanımına göre; { $value } ana makinesi ona ait
        [path] { $book } tanımına göre; { $value } yolu bunu düşündürüyor
       *[close] Yalnızca Close çerçevesine bakılırsa, büyük olasılıkla { $book } tanımına göre
    }
meanings-again = Tekrar
meanings-reason = “{ $reason }”
meanings-reason-count = “{ $reason }” ({ $count })
timeline-title = Zaman içinde: sütun başına { $length }, bir sütunda en çok { $most }
timeline-opened = açılan
timeline-findings = bulgular

# What rules concluded.
findings-title = Bulgular
findings-when = Ne zaman
findings-cause = Neden
findings-fix = Çözüm
findings-concerns = { $count ->
        [one] 1 bağlantı
       *[other] { $count } bağlantı
    }
findings-filter-cut = (ilk { $shown } tanesi, toplam { $count })
severity-info = bilgi
severity-low = düşük
severity-medium = orta
severity-high = yüksek
severity-critical = kritik

# The connections that ended badly.
bad-title = { $count ->
        [one] 1 bağlantı sorunlu sonlandı
       *[other] { $count } bağlantı sorunlu sonlandı, en kötüsü başta
    }
bad-title-some = Sorunlu sonlanan { $count } bağlantıdan { $shown } tanesi, en kötüsü başta
bad-none = Sorunlu sonlanan bağlantı yok.
bad-ended = bitiş
bad-last = son
bad-answer = yanıt
bad-body = gövde
bad-packets = paketler
bad-filter = filtre
bad-fault = hata
bad-via = aracı
bad-tls = tls
bad-http2 = http2
bad-message = mesaj
bad-heartbeat = kalp atışı
refused-message = { $side ->
        [client] istemcinin son mesajı { $bytes } bayttı
       *[other] sunucunun son mesajı { $bytes } bayttı
    }
refused-message-compressed = { $side ->
        [client] istemcinin son mesajı sıkıştırılmış olarak { $bytes } bayttı
       *[other] sunucunun son mesajı sıkıştırılmış olarak { $bytes } bayttı
    }
refused-message-open = { $side ->
        [client] istemcinin mesajının { $bytes } baytı gelmişti
       *[other] sunucunun mesajının { $bytes } baytı gelmişti
    }
refused-message-limit = varsayılan { $product } sınırının ({ $bytes } bayt) üzerinde
bad-unsure = belirsizlik
bad-cause = neden
bad-hop = diğer bacak
hop-other-leg = { $role ->
        [client-leg] { $filter }, proxy ile arka uç arasında
       *[upstream-leg] { $filter }, istemci ile proxy arasında
    }
bad-book = kod
bad-fix = çözüm
heartbeat-every = { $side ->
        [client] istemci { $interval } arayla ping gönderiyor
       *[server] sunucu { $interval } arayla ping gönderiyor
    }
heartbeat-pings = { $count ->
        [one] 1 ping
       *[other] { $count } ping
    }
heartbeat-from = { $side ->
        [client] istemciden
       *[server] sunucudan
    }
heartbeat-round-trip = gidiş dönüş { $min } – { $max }
heartbeat-unanswered = { $count } yanıtsız

when-ended = { $time } UTC
when-last-packet = paket { $time } UTC
when-age = yükseltmeden { $age } sonra
when-after-request = istekten { $age } sonra
when-begun = ilk paketten { $age } sonra
when-idle = son veriden { $idle } sonra

answer-location = Location { $value }
answer-server = Server { $value }
answer-via = Via { $value }
answer-retry = Retry-After { $value }
answer-status = HTTP { $status }

via-connect = CONNECT { $target } üzerinden
via-proxied = { $client } adına bağlanan bir proxy arkasından

http2-stream = akış { $stream }
http2-stalled = { $side ->
        [client] istemci { $packet } sonrasında veri gönderemedi: sunucu ona yeni pencere açmadı
       *[server] sunucu { $packet } sonrasında veri gönderemedi: istemci ona yeni pencere açmadı
    }

packet-request = yükseltme isteği
packet-response = HTTP { $status }
packet-open = 101
packet-data = son veri
packet-close = { $side ->
        [client] istemciden { $close }
       *[server] sunucudan { $close }
    }
packet-fin = { $side ->
        [client] istemciden FIN
       *[server] sunucudan FIN
    }
packet-rst = { $side ->
        [client] istemciden RST
       *[server] sunucudan RST
    }
packet-ping = { $side ->
        [client] istemciden pong’suz ping
       *[server] sunucudan pong’suz ping
    }
packet-fault = { $side ->
        [client] istemci bir kuralı çiğnedi
       *[server] sunucu bir kuralı çiğnedi
    }
packet-last = son paket

# TLS flows that could not be read.
opaque-title = { $count ->
        [0] Okunamayan TLS akışı kalmadı
        [one] Okunamayan 1 TLS akışı
       *[other] Okunamayan { $count } TLS akışı
    }
opaque-about = İlk pakete göre sıralı olarak, anahtarsız görülebilenler. İçlerinde WebSocket olup olmadığı bilinmiyor.
opaque-began = başlangıç
opaque-lasted = { $length } sürdü
opaque-sent = { $side ->
        [client] istemciden { $bytes }
       *[server] sunucudan { $bytes }
    }
opaque-no-end = TCP’nin sonu yakalamada yok
opaque-idle = son baytlardan { $idle } sonra

# Nothing to report on.
nothing-packets = Yakalamada hiç paket yok.
nothing-found = WebSocket bağlantısı bulunamadı.
nothing-selected = { $total ->
        [one] Tek WebSocket bağlantısı filtrelerin dışında kaldı.
       *[other] { $total } WebSocket bağlantısının tümü filtrelerin dışında kaldı.
    }
nothing-no-tcp = İçinde TCP yok: yakalamanın arabirimini ve filtresini kontrol edin.
nothing-flows = { $count ->
        [one] 1 TCP akışı okundu,
       *[other] { $count } TCP akışı okundu,
    } WebSocket’e yükseltme görülmedi.
nothing-tls = { $count ->
        [one] Bunlardan 1 tanesi anahtarı olmayan TLS; içinde WebSocket (wss) olabilir.
       *[other] Bunlardan { $count } tanesi anahtarı olmayan TLS; içlerinde WebSocket (wss) olabilir.
    } İstemcinin veya sunucunun anahtar günlüğünü --keylog FILE ile verin ya da TLS sonlandırıcı ile uygulama
    arasında, trafiğin şifresiz olduğu yerde yakalama yapın. Anahtarlar yalnızca önceden saklanabilir: istemciyi veya
    sunucuyu SSLKEYLOGFILE=keys.log (tarayıcılar, curl) ya da --tls-keylog=keys.log (Node.js) ile başlatın.
nothing-tls-list = Böyle akışların anahtarsız görülebilen yönlerini (sunucu adı, uyarılar, kimin sonlandırdığı)
    --opaque-tls listeler.
nothing-tls-failed = { $count ->
        [one] Bunlardan 1 tanesi hiç veri taşımayan TLS. El sıkışması başarısız olduysa ve sunucusu bir WebSocket
            sunucusuysa nedenini --websocket-server HOST gösterir.
       *[other] Bunlardan { $count } tanesi hiç veri taşımayan TLS. El sıkışmaları başarısız olduysa ve sunucuları bir
            WebSocket sunucusuysa nedenini --websocket-server HOST gösterir.
    }
nothing-refused = { $count ->
        [one] 1 bağlanma girişimi reddedildi (RST): sunucunun dinlediğinden emin olun.
       *[other] { $count } bağlanma girişimi reddedildi (RST): sunucunun dinlediğinden emin olun.
    }
nothing-unanswered = { $count ->
        [one] 1 bağlanma girişimi yanıtsız kaldı: adresi, yönlendirmeyi ve güvenlik duvarlarını kontrol edin.
       *[other] { $count } bağlanma girişimi yanıtsız kaldı: adresi, yönlendirmeyi ve güvenlik duvarlarını
            kontrol edin.
    }
