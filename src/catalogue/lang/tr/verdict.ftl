# What became of a connection. Values: `side` is client or server, `close` and `answer` are `close-…` texts,
# `end` is a `transport-…` text.

kind-http1 = HTTP/1.1 yükseltmesi
kind-http2 = HTTP/2 genişletilmiş CONNECT
kind-mid_stream = yakalamadan önce başlamış
kind-tls = TLS el sıkışması

outcome-clean = temiz
    .meaning = her iki yönde birer Close çerçevesi
outcome-abnormal = anormal
    .meaning = iki Close çerçevesi tamamlanmadan bitti
outcome-failed = başarısız
    .meaning = WebSocket bağlantısı hiç kurulamadı
outcome-open = açık
    .meaning = yakalama bittiğinde hâlâ açık
outcome-indeterminate = belirsiz
    .meaning = yakalamadan anlaşılamıyor

certainty-certain = kesin
certainty-likely = olası
certainty-unknown = bilinmiyor

close-empty = kodsuz Close
close-code = Close { $code }
close-code-reason = Close { $code } “{ $reason }”

ending-close_handshake = { $side ->
        [client] istemci { $close } gönderdi, sunucu { $answer } ile yanıtladı
        [server] sunucu { $close } gönderdi, istemci { $answer } ile yanıtladı
       *[other] iki taraf aynı anda Close çerçevesi gönderdi: istemci { $close }, sunucu { $answer }
    }
    .meaning = her iki yönde birer Close çerçevesi
ending-close_unanswered = { $side ->
        [client] istemci { $close } gönderdi, sunucu hiç yanıt vermedi
        [server] sunucu { $close } gönderdi, istemci hiç yanıt vermedi
       *[other] bir taraf { $close } gönderdi, diğeri hiç yanıt vermedi
    }
    .meaning = yanıtsız kalan tek bir Close çerçevesi, ardından TCP’nin veya HTTP/2 akışının sonu
ending-fin_without_close = { $side ->
        [client] istemci bağlantıyı Close çerçevesi olmadan sonlandırdı (FIN)
        [server] sunucu bağlantıyı Close çerçevesi olmadan sonlandırdı (FIN)
       *[other] bağlantı Close çerçevesi olmadan sonlandırıldı (FIN)
    }
    .meaning = TCP (FIN) veya HTTP/2 akışı (END_STREAM) Close çerçevesi olmadan sonlandı
ending-end_stream = { $side ->
        [client] istemci akışı Close çerçevesi olmadan sonlandırdı (END_STREAM)
       *[server] sunucu akışı Close çerçevesi olmadan sonlandırdı (END_STREAM)
    }
ending-rst_stream = { $side ->
        [client] istemci akışı Close çerçevesi olmadan sıfırladı (RST_STREAM { $code })
       *[server] sunucu akışı Close çerçevesi olmadan sıfırladı (RST_STREAM { $code })
    }
ending-goaway = { $side ->
        [client] istemci akışı Close çerçevesi olmadan bıraktı (GOAWAY { $code })
       *[server] sunucu akışı Close çerçevesi olmadan bıraktı (GOAWAY { $code })
    }
ending-rst_without_close = { $side ->
        [client] istemci bağlantıyı Close çerçevesi olmadan sıfırladı (RST)
        [server] sunucu bağlantıyı Close çerçevesi olmadan sıfırladı (RST)
       *[other] bağlantı Close çerçevesi olmadan sıfırlandı (RST)
    }
    .meaning = TCP (RST) veya HTTP/2 akışı (RST_STREAM) Close çerçevesi olmadan sıfırlandı
ending-silent = { $side ->
        [client] istemci sustu: { $count } yeniden iletim veya yoklama yanıtsız kaldı
        [server] sunucu sustu: { $count } yeniden iletim veya yoklama yanıtsız kaldı
       *[other] bağlantı sustu, sonlandığı ağda görülmedi
    }
    .meaning = yeniden iletimler veya yoklamalar yanıtsız kaldı, bağlantının sonlandığı ağda görülmedi
ending-upgrade_refused = sunucu yükseltmeyi HTTP { $status } ile reddetti
    .meaning = yükseltmeye 101 (HTTP/2: 200) dışında bir durum koduyla yanıt verildi
ending-upgrade_invalid = sunucu yükseltmeye, istemcinin reddetmek zorunda olduğu bir 101 ile yanıt verdi
    .meaning = yükseltmeye, istemcinin reddetmek zorunda olduğu bir 101 ile yanıt verildi
ending-upgrade_unanswered = sunucu yükseltmeye hiç yanıt vermedi
    .meaning = yükseltme yanıtsız kaldı
ending-tls_failed = TLS başarısız oldu
    .meaning = TLS el sıkışması başarısız oldu
ending-open = yakalama bittiğinde hâlâ açık
    .meaning = yakalama bittiğinde hâlâ açık
ending-not_captured = bağlantının sonu yakalamada yok
    .meaning = bağlantının sonu yakalamada yok

transport-client-fin = istemci TCP’yi sonlandırdı (FIN)
transport-client-rst = istemci TCP’yi sıfırladı (RST)
transport-server-fin = sunucu TCP’yi sonlandırdı (FIN)
transport-server-rst = sunucu TCP’yi sıfırladı (RST)

transport-end_stream = { $side ->
        [client] istemci akışı sonlandırdı (END_STREAM)
       *[server] sunucu akışı sonlandırdı (END_STREAM)
    }
transport-rst_stream = { $side ->
        [client] istemci akışı sıfırladı (RST_STREAM { $code })
       *[server] sunucu akışı sıfırladı (RST_STREAM { $code })
    }
transport-goaway = { $side ->
        [client] istemci akışı bıraktı (GOAWAY { $code })
       *[server] sunucu akışı bıraktı (GOAWAY { $code })
    }

http2-end_stream = { $side ->
        [client] istemciden END_STREAM
       *[server] sunucudan END_STREAM
    }
http2-rst_stream = { $side ->
        [client] istemciden RST_STREAM { $code }
       *[server] sunucudan RST_STREAM { $code }
    }
http2-goaway = { $side ->
        [client] istemciden GOAWAY { $code }
       *[server] sunucudan GOAWAY { $code }
    }

saw = { $side ->
        [client] { $certainty ->
            [certain] istemci { $code } gördü
            [likely] istemci büyük olasılıkla { $code } gördü
           *[other] istemcinin ne gördüğü anlaşılamıyor
        }
        [server] { $certainty ->
            [certain] sunucu { $code } gördü
            [likely] sunucu büyük olasılıkla { $code } gördü
           *[other] sunucunun ne gördüğü anlaşılamıyor
        }
       *[other] iki tarafın da ne gördüğü anlaşılamıyor
    }

# Why something could not be known about a connection, and what would show it the next time.
limit-capture_starts_late = yakalama bağlantıdan sonra başladı
    .remedy = yakalamayı istemciler bağlanmadan önce başlatın
limit-capture_ends_early = yakalama bağlantıdan önce bitti
    .remedy = daha uzun süre yakalama yapın
limit-capture_ends_in_upgrade = yakalama, yükseltme yanıtlanmadan bitti
    .remedy = daha uzun süre yakalama yapın
limit-gap_from_client = istemciden gelen baytların belirleyici bir kısmı yakalamada eksik
    .remedy = daha büyük bir arabellekle (tcpdump -B 65536) veya daha dar bir filtreyle yakalama yapın
limit-gap_from_server = sunucudan gelen baytların belirleyici bir kısmı yakalamada eksik
    .remedy = daha büyük bir arabellekle (tcpdump -B 65536) veya daha dar bir filtreyle yakalama yapın
limit-nothing_from_client = yakalamada istemciden gelen hiçbir paket yok
    .remedy = iki yönün de geçtiği bir noktada yakalama yapın
limit-nothing_from_server = yakalamada sunucudan gelen hiçbir paket yok
    .remedy = iki yönün de geçtiği bir noktada yakalama yapın
limit-snaplen = paketler yakalanırken kesildi (snaplen sınırı)
    .remedy = paketleri bütün olarak yakalayın (tcpdump -s 0)
limit-upgrade_not_captured = yükseltme isteği veya yanıtı eksik
    .remedy = yakalamayı istemciler bağlanmadan önce başlatın
limit-payload_not_checked = mesajların metni veya sıkıştırılmış verisi denetlenmedi
    .remedy = denetlenmelerini sağlayın (--payload-checks on-demand) veya kapatan tarafın günlüğüyle karşılaştırın
limit-framing_lost = bir hatadan sonra baytlar artık çerçeve olarak okunamıyor
    .remedy = hatanın çevresindeki paketlere bakın
limit-no_keys = TLS trafiğinin bir bölümü okunamadı: hiçbir anahtar uymuyor
    .remedy = iki tarafın oturumlarının anahtar günlüğünü verin (--keylog) veya trafiğin şifresiz olduğu yerde
        yakalama yapın
limit-keys_after_data = anahtarlar verilerden sonra geliyor, pipe ise yalnızca bir kez okunabilir
    .remedy = yakalamayı bir dosyaya kaydedin veya anahtarları --keylog ile verin
limit-tls_unverified = bir Close, baytları eksik olan bir TLS kaydından okundu; bu yüzden kanıtlanamıyor
    .remedy = paketleri bütün olarak (tcpdump -s 0) ve daha büyük bir arabellekle yakalayın
limit-cap_reached = bu programın bir üst sınırına ulaşıldı, gerisi okunmadı
    .remedy = yakalamayı daha küçük parçalara bölün
limit-clock_jump = yakalamanın saati geri alındı, bu yüzden süreler kesin değil
    .remedy = yakalama yapan makinenin saatini sıçratarak değil, kademeli olarak düzeltin

# A frame that broke a rule.
violation-unmasked-client-frame = istemci maskesiz bir çerçeve gönderdi
violation-masked-server-frame = sunucu maskeli bir çerçeve gönderdi
violation-rsv-without-extension = { $side ->
        [client] istemci, hiçbir uzantının anlam yüklemediği ayrılmış bir biti 1 yaptı (başlık { $value })
       *[other] sunucu, hiçbir uzantının anlam yüklemediği ayrılmış bir biti 1 yaptı (başlık { $value })
    }
violation-reserved-opcode = { $side ->
        [client] istemci, ayrılmış { $value } opcode’unu taşıyan bir çerçeve gönderdi
       *[other] sunucu, ayrılmış { $value } opcode’unu taşıyan bir çerçeve gönderdi
    }
violation-bad-length = { $side ->
        [client] istemci bir çerçevenin uzunluğunu ({ $value }) izin verilmeyen bir biçimde yazdı
       *[other] sunucu bir çerçevenin uzunluğunu ({ $value }) izin verilmeyen bir biçimde yazdı
    }
violation-control-too-long = { $side ->
        [client] istemci { $value } baytlık bir denetim çerçevesi gönderdi, en çok 125 bayta izin var
       *[other] sunucu { $value } baytlık bir denetim çerçevesi gönderdi, en çok 125 bayta izin var
    }
violation-control-fragmented = { $side ->
        [client] istemci bir denetim çerçevesini parçalara bölerek gönderdi
       *[other] sunucu bir denetim çerçevesini parçalara bölerek gönderdi
    }
violation-bad-continuation = { $side ->
        [client] istemci, mesajlarının parçalarını birbirine karıştırdı
       *[other] sunucu, mesajlarının parçalarını birbirine karıştırdı
    }
violation-close-bad-length = { $side ->
        [client] istemci, gövdesi bir bayt olan bir Close çerçevesi gönderdi
       *[other] sunucu, gövdesi bir bayt olan bir Close çerçevesi gönderdi
    }
violation-close-bad-utf8 = { $side ->
        [client] istemci, UTF-8 olmayan bir Close gerekçesi gönderdi
       *[other] sunucu, UTF-8 olmayan bir Close gerekçesi gönderdi
    }
violation-close-illegal-code = { $side ->
        [client] istemci Close { $value } gönderdi, bu koda izin verilmez
       *[other] sunucu Close { $value } gönderdi, bu koda izin verilmez
    }
violation-reserved-code-on-wire = { $side ->
        [client] istemci Close { $value } gönderdi, bu kod hiçbir zaman bir çerçevede bulunamaz
       *[other] sunucu Close { $value } gönderdi, bu kod hiçbir zaman bir çerçevede bulunamaz
    }
violation-frame-after-close = { $side ->
        [client] istemci, kendi Close çerçevesinden sonra bir çerçeve daha gönderdi
       *[other] sunucu, kendi Close çerçevesinden sonra bir çerçeve daha gönderdi
    }
violation-http-text-in-stream = { $side ->
        [client] istemcinin akışında, bir çerçevenin başlaması gereken yerde HTTP veya HTML var
       *[other] sunucunun akışında, bir çerçevenin başlaması gereken yerde HTTP veya HTML var
    }
violation-invalid-utf8-text = { $side ->
        [client] istemci UTF-8 olmayan metin gönderdi
       *[other] sunucu UTF-8 olmayan metin gönderdi
    }
violation-inflate-failure = { $side ->
        [client] istemci, açılamayan sıkıştırılmış veri gönderdi
       *[other] sunucu, açılamayan sıkıştırılmış veri gönderdi
    }

# What was wrong with an upgrade.
fault-method-not-get = isteğin yöntemi GET değil
fault-http-version = isteğin HTTP sürümü 1.1’den düşük
fault-host-missing = istekte Host yok
fault-request-upgrade-header = istekte “Upgrade: websocket” yok
fault-request-connection-header = istekte “Connection: Upgrade” yok
fault-key-missing = istekte Sec-WebSocket-Key yok
fault-key-invalid = istekteki Sec-WebSocket-Key, base64 ile yazılmış 16 bayt değil
fault-version-missing = istekte Sec-WebSocket-Version yok
fault-version-unsupported = istekteki Sec-WebSocket-Version 13 değil
fault-response-upgrade-header = yanıtta “Upgrade: websocket” yok
fault-response-connection-header = yanıtta “Connection: Upgrade” yok
fault-accept-missing = yanıtta Sec-WebSocket-Accept yok
fault-accept-invalid = yanıttaki Sec-WebSocket-Accept, istekteki anahtara uymuyor
fault-subprotocol-not-offered = yanıt, istemcinin önermediği bir alt protokol seçti
fault-subprotocol-missing = yanıt, önerilen alt protokollerden hiçbirini seçmedi; tarayıcılar bu durumda
        bağlantıyı keser
fault-extension-not-offered = yanıt, istemcinin önermediği bir uzantı seçti
fault-extension-invalid = yanıt, bir uzantıyı iki kez veya onun için geçersiz parametrelerle içeriyor
fault-request-malformed = isteğin başlık bölümü düzgün biçimli HTTP değil, örneğin satır sonlarında CR eksik
fault-request-too-long = isteğin başlık bölümü bu programın sakladığından uzun
fault-response-malformed = yanıtın başlık bölümü düzgün biçimli HTTP değil, örneğin satır sonlarında CR eksik
fault-plain-to-tls-port = sunucu bu bağlantı noktasında TLS konuşuyor, istemci ise düz metinle bağlandı
        (wss:// yerine ws://)
    .fix = Bu bağlantı noktası için `wss://` kullanın veya sunucunun düz metin konuştuğu bağlantı noktasına geçin;
        önündeki proxy ona `https://` ile bağlanmalıdır.
fault-connect-protocol-not-enabled = istek, sunucunun izin vermediği bir genişletilmiş CONNECT
    .fix = Sunucuda HTTP/2 üzerinden WebSocket’i açın (SETTINGS_ENABLE_CONNECT_PROTOCOL, RFC 8441) veya sunucunun bu
        ana makine için yalnızca `http/1.1` (ALPN) sunmasını sağlayın.
fault-response-too-long = yanıtın başlık bölümü bu programın sakladığından uzun
