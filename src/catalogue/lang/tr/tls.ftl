# TLS: what a connection or a flow shows of it, handshakes that failed, and every registered alert.
# `side` is client or server.

# What a flow used.
tls-alert = { $side ->
        [client] istemciden { $alert } uyarısı
       *[server] sunucudan { $alert } uyarısı
    }
tls-alert-unreadable = { $side ->
        [client] istemciden şifreli uyarı
       *[server] sunucudan şifreli uyarı
    }
tls-close-notify = { $side ->
        [client] istemciden close_notify
       *[server] sunucudan close_notify
    }
tls-in-clear = sunucudan düz metin
tls-no-close-notify = { $side ->
        [client] istemci FIN’den önce close_notify göndermedi: verisi eksik kalmış olabilir
       *[server] sunucu FIN’den önce close_notify göndermedi: verisi eksik kalmış olabilir
    }

tls-alert-sent = { $side ->
        [client] istemci { $alert } TLS uyarısını gönderdi
       *[server] sunucu { $alert } TLS uyarısını gönderdi
    }

# A handshake that failed. Who sent the alert, else who ended TCP, is `side`.
tls-failed-alert = { $side ->
        [client] TLS başarısız oldu: istemci { $alert } uyarısını gönderdi
       *[server] TLS başarısız oldu: sunucu { $alert } uyarısını gönderdi
    }
    .cause = Bu uyarının kayıtlı bir anlamı yok.
    .fix = Uyarıyı gönderen tarafın o saniyedeki günlüğüne bakın.
tls-failed-unreadable = { $side ->
        [client] TLS başarısız oldu: istemci okunamayan (şifreli) bir uyarı gönderdi
       *[server] TLS başarısız oldu: sunucu okunamayan (şifreli) bir uyarı gönderdi
    }
    .cause = Uyarının içeriği şifreli; içerik okunmadan nedeni bu yakalamadan anlaşılamaz.
    .fix = Bu oturumun anahtar günlüğünü `--keylog` ile verin veya uyarıyı gönderen tarafın günlüğüne bakın.
tls-failed-in-clear = TLS başarısız oldu: sunucu ClientHello’ya düz metinle yanıt verdi
    .cause = İstemci, sunucunun düz metin konuştuğu bir bağlantı noktasına `wss://` ile bağlanmak istedi.
    .fix = Bu bağlantı noktası için `ws://` kullanın veya sunucunun TLS konuştuğu bağlantı noktasına geçin. TLS’yi
        sonlandıran bir proxy varsa bu bağlantı noktasına `http://` ile bağlanmasını sağlayın.
tls-failed-end = { $side ->
        [client] TLS kurulamadı: istemci TCP’yi sonlandırdı (FIN), nedenini bildiren okunabilir bir uyarı yok
        [server] TLS kurulamadı: sunucu TCP’yi sonlandırdı (FIN), nedenini bildiren okunabilir bir uyarı yok
       *[other] TLS kurulamadı, nedenini bildiren okunabilir bir uyarı yok
    }
    .cause = { $side ->
        [client] Olası nedenler: zaman aşımı, terk edilen bir sayfa, istemcinin sessizce reddettiği bir sertifika
            veya bir sağlık denetimi.
        [server] Olası nedenler: sunucu bu sunucu adını veya adresi reddediyor, aşırı yük altında ya da bu bağlantı
            noktasında TLS konuşmuyor.
       *[other] Bağlantının sonundaki paketler yakalamada yok veya taraflardan biri sustu.
    }
    .fix = Bağlantıyı sonlandıran tarafın o saniyedeki günlüğüne bakın ve el sıkışmayı
        `openssl s_client -connect HOST:PORT -servername NAME` ile yineleyin.
tls-failed-reset = { $side ->
        [client] TLS kurulamadı: istemci TCP’yi sıfırladı (RST), nedenini bildiren okunabilir bir uyarı yok
        [server] TLS kurulamadı: sunucu TCP’yi sıfırladı (RST), nedenini bildiren okunabilir bir uyarı yok
       *[other] TLS kurulamadı: TCP sıfırlandı (RST), nedenini bildiren okunabilir bir uyarı yok
    }
    .cause = Olası nedenler: sunucu adına göre süzen bir güvenlik duvarı veya ara cihaz, arkasında sunucu kalmamış bir
        yük dengeleyici, çöken veya sonlandırılan bir süreç.
    .fix = Yolun iki ucunda da yakalama yapın: yalnızca bir tarafın gördüğü RST, ikisinin arasında üretilmiştir. Aksi
        durumda RST’yi gönderen tarafın günlüğüne bakın.
# Behind a ServerHello of TLS 1.3, where alerts are encrypted.
tls-failed-sealed =
    .cause = Çoğu zaman istemci sunucunun sertifikasını kabul etmemiştir; TLS 1.3 bunu söyleyecek uyarıyı şifreler.
    .fix = Uyarının okunabilmesi için bu oturumun anahtar günlüğünü `--keylog` ile verin; sertifikayı
        `openssl s_client -connect HOST:PORT -servername NAME` ile kontrol edin ve iki tarafın o saniyedeki
        günlüğüne bakın.

# Every registered alert. `side` sent it. First what it means, then what to change when it ended a handshake.
alert-close_notify =
    .meaning = Gönderenin gönderecek başka verisi yok: TLS’nin düzenli sonu.
    .fix = TLS’de bir sorun yok; uyarı yükseltmeden önce geldiyse gönderenin neden vazgeçtiğini araştırın.
alert-unexpected_message =
    .meaning = El sıkışmanın bu aşamasında beklenmeyen bir mesaj geldi.
    .fix = İki ucun da bu bağlantı noktasında TLS konuştuğundan ve aradaki bir proxy’nin bayt değiştirmediğinden veya
        eklemediğinden emin olun; eski uçtaki TLS kitaplığını güncelleyin.
alert-bad_record_mac =
    .meaning = Bir kayıt bütünlük denetiminden geçemedi: yolda değiştirildi veya iki uçtaki anahtarlar farklı.
    .fix = Paketleri değiştiren bir ara cihaz veya ağ donanımı arayın ve iki uçtaki TLS kitaplığını güncelleyin.
alert-decryption_failed =
    .meaning = Bir kaydın şifresi çözülemedi; bu uyarıyı yalnızca eski TLS kitaplıkları gönderir.
    .fix = `bad_record_mac` için yapılanlar geçerlidir: yolda paketleri neyin değiştirdiğini arayın ve eski ucu
        güncelleyin.
alert-record_overflow =
    .meaning = Bir kayıt TLS’nin izin verdiğinden uzundu; bu çoğu zaman TLS sanılarak okunan düz metindir.
    .fix = Bağlantı noktasının düz metin değil TLS konuştuğundan ve hiçbir proxy’nin akışa kendi metnini
        karıştırmadığından emin olun.
alert-decompression_failure =
    .meaning = Sıkıştırılmış TLS verisi açılamadı.
    .fix = TLS sıkıştırmasını kapatın; 2012’den beri güvenli değildir.
alert-handshake_failure =
    .meaning = { $side ->
        [client] İstemci, sunucunun seçtiklerinin hiçbirini kabul etmiyor.
       *[server] Sunucu, istemcinin sunduklarının hiçbirini kabul etmiyor: ortak bir şifre takımı, grup veya imza
            algoritması yok. Bazı sunucular bu uyarıyı istemci sertifikası veya bilinen bir sunucu adı eksik olduğunda
            da gönderir.
    }
    .fix = ClientHello’daki şifre takımlarını ve grupları sunucununkilerle (nginx’te `ssl_ciphers` ve
        `ssl_ecdh_curve`) ve sunucu sertifikasının anahtar türüyle (RSA veya ECDSA) karşılaştırın; eski ucu
        güncelleyin.
alert-no_certificate =
    .meaning = İstemcinin gösterecek sertifikası yok (SSL 3.0).
    .fix = İstemciyi güncelleyin: SSL 3.0 güvenli değildir.
alert-bad_certificate =
    .meaning = { $side ->
        [client] İstemci sunucunun sertifikasını reddediyor: sertifika bozuk, imzası yanlış veya başka bir ad için
            verilmiş.
       *[server] Sunucu istemcinin sertifikasını reddediyor veya sertifika hiç gelmedi: Go ile yazılmış sunucular bu
            durumda da aynı uyarıyı gönderir.
    }
    .fix = { $side ->
        [client] Sunucunun bu sunucu adı için gönderdiği sertifikanın adını, zincirini ve imzasını kontrol edin:
            `openssl s_client -connect HOST:PORT -servername NAME`.
       *[server] İstemciye, sunucunun güvenecek şekilde yapılandırıldığı bir CA’dan alınmış sertifika verin.
    }
alert-unsupported_certificate =
    .meaning = { $side ->
        [client] İstemci bu tür bir sertifikayı kullanamıyor: anahtar türü uygun değil veya anahtar kullanımında
            sunucu kimlik doğrulaması yok.
       *[server] Sunucu bu tür bir istemci sertifikasını kullanamıyor: anahtar türü uygun değil veya anahtar
            kullanımında istemci kimlik doğrulaması yok.
    }
    .fix = Yaygın bir anahtar türüyle (RSA 2048 veya ECDSA P-256) ve doğru genişletilmiş anahtar kullanımıyla yeni bir
        sertifika düzenleyin.
alert-certificate_revoked =
    .meaning = { $side ->
        [client] Sunucunun sertifikası, veren CA tarafından iptal edilmiş.
       *[server] İstemcinin sertifikası, veren CA tarafından iptal edilmiş.
    }
    .fix = Yeni bir sertifika yükleyin ve eskisinin neden iptal edildiğini öğrenin.
alert-certificate_expired =
    .meaning = { $side ->
        [client] İstemcinin saatine göre sunucunun sertifikasının süresi dolmuş veya henüz başlamamış.
       *[server] Sunucunun saatine göre istemcinin sertifikasının süresi dolmuş veya henüz başlamamış.
    }
    .fix = Sertifikayı yenileyin ve onu sunan süreci yeniden yükleyin; uyarıyı gönderen tarafın saatini kontrol edin.
alert-certificate_unknown =
    .meaning = { $side ->
        [client] İstemci sunucunun sertifikasını adını koymadığı bir nedenle reddediyor: tarayıcılar ve Java bunu
            güvenilmeyen CA, yanlış ad veya yanlış tarih için söyler.
       *[server] Sunucu istemcinin sertifikasını adını koymadığı bir nedenle reddediyor.
    }
    .fix = Uyarıyı gönderen tarafın günlüğündeki veya konsolundaki hataya bakın; sertifikanın zincirini, adını ve
        tarihlerini kontrol edin.
alert-illegal_parameter =
    .meaning = El sıkışmadaki bir alan başka bir alanla çelişiyor veya izin verilmeyen bir değer taşıyor.
    .fix = İki uçtaki TLS kitaplığını güncelleyin; yalnızca tek bir yol etkileniyorsa TLS’yi yeniden yazan bir ara
        cihaz arayın.
alert-unknown_ca =
    .meaning = { $side ->
        [client] İstemci, sunucu sertifikasını veren CA’ya güvenmiyor: sertifika kendinden imzalı veya özel bir
            CA’dan, ya da bir ara sertifika eksik.
       *[server] Sunucu, istemci sertifikasını veren CA’ya güvenmiyor.
    }
    .fix = { $side ->
        [client] Sunucunun tüm zinciri (`fullchain.pem`) göndermesini sağlayın veya CA’yı istemcinin güven deposuna
            (`NODE_EXTRA_CA_CERTS`, `SSL_CERT_FILE`) ekleyin.
       *[server] İstemcinin CA’sını sunucunun güvendiklerine ekleyin (nginx’te `ssl_client_certificate`).
    }
alert-access_denied =
    .meaning = { $side ->
        [client] Sunucunun sertifikası geçerli, ancak istemcinin kuralları ona izin vermiyor.
       *[server] İstemcinin sertifikası geçerli, ancak sunucunun kuralları ona izin vermiyor.
    }
    .fix = Uyarıyı gönderen tarafın erişim kurallarını kontrol edin.
alert-decode_error =
    .meaning = Bir mesaj çözümlenemedi: bir uzunluk veya alan yanlış.
    .fix = İki uçtaki TLS kitaplığını güncelleyin; büyük ClientHello’ları kesen bir ara cihaz arayın.
alert-decrypt_error =
    .meaning = Bir imza veya Finished mesajı doğrulanamadı.
    .fix = Özel anahtarın sertifikaya ait olduğundan ve hiçbir ara cihazın el sıkışmayı değiştirmediğinden emin olun.
alert-export_restriction =
    .meaning = Anahtar uzunlukları eski ihracat kurallarına uymadı (TLS 1.0).
    .fix = Hâlâ ihracat şifrelerini tanıyan ucu güncelleyin.
alert-protocol_version =
    .meaning = { $side ->
        [client] İstemci, sunucunun seçtiği TLS sürümünü kabul etmiyor.
       *[server] Sunucu, istemcinin sunduğu TLS sürümlerinin hiçbirini kabul etmiyor.
    }
    .fix = Eski ucu güncelleyin veya ortak bir sürüme izin verin: TLS 1.2 ve 1.3 (nginx’te `ssl_protocols`). Yanıt TLS
        bile değilse bağlantı noktasının TLS konuştuğundan emin olun.
alert-insufficient_security =
    .meaning = { $side ->
        [client] İstemci, sunucunun seçtiğinden daha güçlü şifreler veya anahtarlar istiyor.
       *[server] Sunucu, istemcinin sunduğundan daha güçlü şifreler veya anahtarlar istiyor.
    }
    .fix = Karşı tarafta modern şifre takımlarına izin verin veya sertifikasında daha uzun bir anahtar kullanın.
alert-internal_error =
    .meaning = { $side ->
        [client] İstemci el sıkışmadan değil, kendi içindeki bir nedenden dolayı başarısız oldu.
       *[server] Sunucu kendi içindeki bir nedenden dolayı başarısız oldu; örneğin sertifika veya anahtar eksik ya da
            bellek yetersiz.
    }
    .fix = Uyarıyı gönderen tarafın o saniyedeki günlüğünü okuyun.
alert-inappropriate_fallback =
    .meaning = İstemci bir başarısızlıktan sonra daha eski bir sürümle denedi, oysa sunucu daha yenisini biliyor
        (RFC 7507).
    .fix = İlk denemenin neden başarısız olduğunu bulun, hemen önceki bağlantıdır; istemciden eski sürüme dönme
        davranışını kaldırın.
alert-user_canceled =
    .meaning = Gönderen, TLS hatası olmayan bir nedenle el sıkışmadan vazgeçti.
    .fix = Uygulamanın neden vazgeçtiğine bakın: zaman aşımı, terk edilen bir sayfa, biten bir süreç.
alert-no_renegotiation =
    .meaning = Gönderen yeniden anlaşma istemiyor (TLS 1.2).
    .fix = İstemci sertifikasını ilk el sıkışmada isteyin veya kimlik doğrulamanın el sıkışmadan sonra yapıldığı
        TLS 1.3’ü kullanın.
alert-missing_extension =
    .meaning = Bir hello mesajında TLS 1.3’ün zorunlu tuttuğu bir uzantı eksik.
    .fix = Uyarıyı alan taraftaki TLS kitaplığını güncelleyin; istemcinin sunucu adını (SNI) göndermesini sağlayın.
alert-unsupported_extension =
    .meaning = Bir hello mesajı, önerilmemiş bir uzantıya yanıt veriyor.
    .fix = Uyarıyı alan taraftaki TLS kitaplığını güncelleyin veya uzantı ekleyen ara cihazı kaldırın.
alert-certificate_unobtainable =
    .meaning = Bildirilen URL’deki sertifika alınamadı.
    .fix = Sertifikaların URL’si yerine kendilerini el sıkışma içinde gönderin.
alert-unrecognized_name =
    .meaning = { $side ->
        [client] İstemci, sunucunun sunucu adına verdiği yanıtı kabul etmiyor.
       *[server] Sunucuda, istemcinin istediği ada (SNI) sahip bir site yok.
    }
    .fix = İstemcinin URL’sindeki sunucu adını kontrol edin; bu adı sunucunun sertifikasına ve sanal sunucularına
        ekleyin veya varsayılan bir sanal sunucu tanımlayın.
alert-bad_certificate_status_response =
    .meaning = { $side ->
        [client] İstemci, sunucunun iliştirdiği OCSP durumunu reddediyor: eski, yanlış veya imzasız.
       *[server] Sunucu, istemcinin iliştirdiği OCSP durumunu reddediyor.
    }
    .fix = Sunucunun OCSP yanıtını yenilemesini sağlayın (nginx’te `ssl_stapling` için `resolver` gerekir) veya OCSP
        iliştirmeyi kapatın.
alert-bad_certificate_hash_value =
    .meaning = Bildirilen URL’deki sertifika, kastedilen sertifika değil.
    .fix = Sertifikaların URL’si yerine kendilerini el sıkışma içinde gönderin.
alert-unknown_psk_identity =
    .meaning = Sunucu, istemcinin adını verdiği önceden paylaşılmış anahtarı tanımıyor.
    .fix = İki uca aynı önceden paylaşılmış anahtarı ve kimliği verin; oturum bileti anahtarlarını aynı adın
        arkasındaki sunucular arasında paylaştırın.
alert-certificate_required =
    .meaning = { $side ->
        [client] İstemci sunucudan sertifika istedi, ama almadı.
       *[server] Sunucu istemci sertifikası istedi (karşılıklı TLS), ama almadı.
    }
    .fix = İstemciye sertifikasını ve anahtarını verin (Node.js’te `cert` ve `key`, Python’da `load_cert_chain`) veya
        sertifikayı sunucuda isteğe bağlı yapın (nginx’te `ssl_verify_client optional`).
alert-no_application_protocol =
    .meaning = { $side ->
        [client] İstemci, sunucunun seçtiği protokolü (ALPN) kabul etmiyor.
       *[server] Sunucu, istemcinin sunduğu protokollerin (ALPN) hiçbirini konuşmuyor.
    }
    .fix = Sunucunun, tarayıcıların WebSocket için gerek duyduğu `http/1.1`’i sunmasını sağlayın; `h2`’yi yalnızca
        RFC 8441 desteğiyle sunun.
alert-ech_required =
    .meaning = İstemci sunucu adının şifrelenmesini (ECH) istiyor, sunucu ise bunu kabul etmedi.
    .fix = Sunucunun geçerli ECH yapılandırmasını DNS’de yayımlayın veya oradan kaldırın.
