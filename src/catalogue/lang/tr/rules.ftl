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
    .title = yakalama bağlantıların ortasında başladı
    .cause = Bu bağlantıların ilk paketleri eksik; bu nedenle yükseltmede nelerin kararlaştırıldığı bilinmiyor.
    .fix = Yakalamayı istemciler bağlanmadan önce başlatın.
    .proper = Döngüsel arabellekle sürekli yakalama yapın, örneğin `dumpcap -b filesize:100000`.
    .verify = Sonraki yakalamada her bağlantının SYN paketi ve 101 yanıtı bulunur.
rule-capture-ends-open =
    .title = yakalama bağlantılardan önce bitti
    .cause = Dosya, bu bağlantılar hâlâ açıkken sona eriyor; bu bir kopma değildir.
    .fix = Daha uzun süre yakalama yapın.
    .proper = Yakalamayı ancak hata ortaya çıktıktan sonra durdurun.
    .verify = Sonraki yakalamada bir Close, FIN veya RST bulunur.
rule-capture-gap =
    .title = yakalamada paket kaybı var
    .cause = ACK ile onaylanmış baytlar eksik; aralarında bir Close çerçevesi olabilirdi.
    .fix = Daha büyük bir arabellekle (`tcpdump -B 65536`) veya daha dar bir filtreyle yakalama yapın.
    .proper = Trafiğe yetişebilen bir makinede veya ağ tap’inde yakalama yapın.
    .verify = Yakalama programı düşürülen paket bildirmez.
rule-capture-one-way =
    .title = yalnızca tek yön yakalandı
    .cause = Bir tarafın paketleri eksik, oysa diğer taraf onları ACK ile onaylıyor.
    .fix = İki yönün de geçtiği bir noktada, örneğin istemcide veya sunucuda yakalama yapın.
    .proper = Hattın iki yönünü de yansıtın.
    .verify = Sonraki yakalamada iki tarafın da verisi bulunur.
rule-capture-truncated =
    .title = paketler yakalanırken kesildi
    .cause = snaplen sınırı veri yükünü, onunla birlikte çerçeveleri de kesti.
    .fix = Paketleri bütün olarak yakalayın (`tcpdump -s 0`).
    .proper = Close çerçevelerinin önemli olduğu yerde snaplen sınırı kullanmayın.
    .verify = Hiçbir paket dosyada, ağdaki hâlinden kısa değildir.
rule-capture-clock-jump =
    .title = yakalamanın saati geri alındı
    .cause = Daha önce gönderilenin devamı olan bir paketin zamanı, ondan önceki paketlerinkinden daha erken: yakalama
        yapan makinenin saati ayarlandı.
    .fix = Bu bağlantılardaki sürelere güvenmeyin.
    .proper = Yakalama yapan makinenin saatini sıçratarak (chrony’de `makestep`) değil, kademeli olarak düzeltin.
    .verify = Sonraki yakalamada zaman hiç geri gitmez.
rule-tls-opaque =
    .title = anahtarsız TLS
    .cause = Çerçeveler şifreli; bağlantının nasıl bittiğini yalnızca TCP ve TLS gösteriyor.
    .fix = Anahtar günlüğünü `--keylog` ile verin.
    .proper = Test sistemlerinde anahtar günlüğü tutun veya TLS sonlandırıcının arkasında yakalama yapın.
    .verify = Rapor bu bağlantıların kodlarını gösterir.

# The session never opened.
rule-tls-cert-rejected =
    .title = istemci, sunucunun sertifikasını reddediyor
    .cause = İstemci, TLS el sıkışmasını { $alert } uyarısıyla sonlandırdı. Tarayıcılar bunu 1006 olarak bildirir.
    .fix = Sunucunun gönderdiği sertifikanın geçerlilik süresini, ana makine adını ve zincirini kontrol edin.
    .proper = Sertifikaları otomatik olarak yenileyin ve tüm zinciri gönderin.
    .verify = `openssl s_client -connect HOST:PORT -servername NAME` sertifikayı hatasız doğrular.
rule-tls-no-overlap =
    .title = ortak TLS sürümü, şifresi veya ALPN protokolü yok
    .cause = TLS el sıkışması { $alert } uyarısıyla sonlandı: iki tarafın da kabul edebileceği ortak parametre yok.
    .fix = ALPN’de `http/1.1` sunun; TLS sürümlerini ve şifre takımlarını uyumlu hâle getirin.
    .proper = İki tarafta da güncel TLS varsayılanlarını kullanın.
    .verify = ClientHello ile sunucunun ayarlarında ortak bir sürüm ve ortak bir şifre takımı bulunur.
rule-tls-client-cert =
    .title = sunucu, istemcinin sertifikasını reddediyor
    .cause = Sunucu, TLS el sıkışmasını { $alert } uyarısıyla sonlandırdı: istemci sertifikası eksik veya güvenilir
        bulunmuyor.
    .fix = İstemci sertifikasını yükleyin veya onu vereni sunucunun güvendiklerine ekleyin.
    .proper = İstemci sertifikalarını otomatik olarak dağıtın ve yenileyin.
    .verify = `openssl s_client -cert FILE -key FILE -connect HOST:PORT` el sıkışmayı tamamlar.
rule-tls-sni-unknown =
    .title = sunucu ana makine adını tanımıyor
    .cause = Sunucu, istemcinin SNI alanındaki ada `unrecognized_name` uyarısıyla yanıt verdi.
    .fix = İstemcinin URL’sindeki ana makine adını kontrol edin veya bu adı sunucuya ekleyin.
    .proper = Her ad için bir sanal ana makine ve bir sertifika tanımlayın.
    .verify = `openssl s_client -servername NAME` o ada ait bir sertifika alır.
rule-tls-cut =
    .title = TLS, nedeni bildirilmeden kesildi
    .cause = TCP, TLS el sıkışması tamamlanmadan sonlandı; nedenini bildiren okunabilir bir uyarı yok.
    .fix = Bağlantıyı sonlandıran tarafın günlüğüne bakın ve başka bir ağdan deneyip karşılaştırın.
    .proper = Sunucu adına göre süzen cihazları bu yoldan uzak tutun.
    .verify = İki uçta yapılan yakalama, FIN veya RST’yi kimin gönderdiğini gösterir.
rule-scheme-mismatch-wss-on-plain =
    .title = düz metin bağlantı noktasına `wss://` ile bağlanıldı
    .cause = Sunucu ClientHello’ya düz metinle yanıt verdi: bu bağlantı noktasında TLS konuşmuyor.
    .fix = Bu bağlantı noktası için `ws://` kullanın veya sunucunun TLS konuştuğu bağlantı noktasına geçin.
    .proper = TLS’yi tek bir yerde sonlandırın ve istemcilere yalnızca oranın URL’sini verin.
    .verify = `openssl s_client -connect HOST:PORT` bir sertifika gösterir.
rule-scheme-mismatch-ws-on-tls =
    .title = TLS bağlantı noktasına `ws://` ile bağlanıldı
    .cause = Sunucu bu bağlantı noktasında TLS konuşuyor, istemci ise yükseltme isteğini düz metinle gönderdi.
    .fix = Bu bağlantı noktası için `wss://` kullanın.
    .proper = Yönlendirmeye güvenmeyin; istemcilere baştan `wss://` URL’sini verin.
    .verify = İstemcinin ilk baytları bir ClientHello’dur.
rule-http-redirect =
    .title = yükseltme HTTP { $status } ile yönlendirildi
    .cause = Sunucu başka bir adres gösteriyor ({ $location }); tarayıcılar WebSocket’te yönlendirmeleri asla izlemez.
    .fix = İstemcide son URL’yi yapılandırın.
    .proper = WebSocket yollarını oturum açma sayfası, eğik çizgi ve https yönlendirmelerinin dışında tutun.
    .verify = O URL’ye gönderilen yükseltme isteği 101 ile yanıtlanır.
rule-http-auth =
    .title = yükseltme HTTP { $status } ile reddedildi
    .cause = Sunucu veya bir proxy kimlik bilgilerini, kökeni veya istemciyi kabul etmiyor. Tarayıcılar 1006 bildirir.
    .fix = İstekteki token’ı, çerezi ve Origin başlığını, ayrıca sunucunun önündeki güvenlik duvarlarının kurallarını
        kontrol edin.
    .proper = Token’ları süreleri dolmadan yenileyin; istemcinin reddedilmeyi ağ kaybından ayırt etmesini sağlayın.
    .verify = Aynı istek, yeni kimlik bilgileriyle 101 alır.
rule-http-not-found =
    .title = yükseltme HTTP { $status } ile reddedildi
    .cause = İstek, bu yolda veya bu yöntem için WebSocket sunmayan bir sunucuya ulaştı.
    .fix = Yolu, ana makineyi ve proxy’nin yeniden yazma kurallarını kontrol edin.
    .proper = WebSocket yolunu dağıtımın sağlık denetiminde sınayın.
    .verify = Sunucunun kendi bağlantı noktası aynı yola 101 ile yanıt verir.
rule-http-upgrade-required =
    .title = yükseltme başlıkları sunucuya ulaşmadı
    .cause = Aldığı istek geçerli bir yükseltme olmadığı için sunucu HTTP { $status } ile yanıt verdi; başlıkları çoğu
        zaman bir proxy siler.
    .fix = `Upgrade` ve `Connection` başlıklarını iletin, arka uçla HTTP/1.1 konuşun (nginx:
        `proxy_http_version 1.1`).
    .proper = WebSocket yolları için sınanmış tek bir proxy yapılandırması kullanın.
    .verify = Proxy’nin arkasındaki yakalamada istek iki başlığı da taşır.
rule-proxy-strips-upgrade =
    .title = bir proxy yükseltme başlıklarını sildi
    .cause = İstekte Sec-WebSocket-Key var, ama geçerli `Upgrade`, `Connection` veya HTTP sürümü yok: bu noktadan
        önceki bir şey bunları sildi.
    .fix = nginx’te `proxy_http_version 1.1`, `Upgrade` ve `Connection` ayarlarını yapın; başka bir proxy’de
        karşılıklarını kullanın.
    .proper = WebSocket yolları için sınanmış tek bir proxy yapılandırması kullanın.
    .verify = Proxy’nin arkasındaki istekte `Upgrade: websocket` bulunur.
rule-socketio-no-affinity =
    .title = Socket.IO oturumu başka bir sunucu örneğinde
    .cause = Sunucu oturum kimliğini tanımıyor: polling oturumu başka bir sunucu örneğinde bulunuyor.
    .fix = Yük dengeleyicide yapışkan oturumları (sticky sessions) açın.
    .proper = `transports: ["websocket"]` kullanın veya oturumları sunucu örnekleri arasında paylaştırın.
    .verify = Aynı `sid` değerini taşıyan tüm istekler tek bir sunucu örneğine ulaşır.
rule-http-overload =
    .title = yükseltme HTTP { $status } ile reddedildi
    .cause = Sunucu yük atıyor, hızı sınırlıyor veya kapanıyor.
    .fix = Retry-After başlığına uyun ve her denemeden sonra daha uzun bekleyin.
    .proper = Kapasiteyi artırın ve yeniden bağlanmaları rastgele bir gecikmeyle zamana yayın.
    .verify = Bağlantı ve ret sayılarının zaman içindeki seyri sınırı gösterir.
rule-http-bad-gateway =
    .title = proxy hiçbir arka uca ulaşamadı (HTTP { $status })
    .cause = Arka uç yerine proxy yanıt verdi: arka uca bağlanması reddedildi, bağlantısı kesildi veya oradan geçerli
        bir yanıt alamadı.
    .fix = Arka ucun sağlığını, adresini, bağlantı noktasını ve protokolünü kontrol edin.
    .proper = Arka uçları, durmadan önce sağlık denetimleriyle yük dağıtımından çıkarın.
    .verify = Proxy ile arka uç arasındaki yakalama, reddedilen veya kesilen bağlantıyı gösterir.
rule-http-gateway-timeout =
    .title = arka uç zamanında yanıt vermedi (HTTP { $status })
    .cause = Proxy, arka ucun yükseltmeye yanıtını { $wait } bekledi ve vazgeçti.
    .fix = Arka ucun o andaki günlüğüne bakın; proxy’nin zaman aşımını ancak arka uç bilerek yavaşsa yükseltin.
    .proper = Yükseltmeleri yavaş çağrılar yapmadan kabul edin, kimliği sonra doğrulayın.
    .verify = Arka ucun yükseltmeye kendi yanıt süresi, proxy’nin zaman aşımının epey altındadır.
rule-http-server-error =
    .title = sunucuda kabul sırasında hata (HTTP 500)
    .cause = Sunucunun yükseltme işleyicisi hata verdi.
    .fix = Sunucunun o saniyedeki günlüğünü okuyun.
    .proper = Yükseltme işleyicisindeki hataları yakalayın ve nedenini bildiren bir durum koduyla yanıt verin.
    .verify = Aynı istek artık 500 almaz.
rule-http-200-instead-of-101 =
    .title = 101 yerine HTTP { $status }
    .cause = Yol sıradan HTTP olarak sunuldu: yükseltme başlıkları kayboldu veya yol bir WebSocket’e ait değil.
    .fix = Yolu kontrol edin; proxy’de `Upgrade` ve `Connection` başlıklarını iletin.
    .proper = WebSocket yolunu dağıtımın sağlık denetiminde sınayın.
    .verify = Sunucunun kendi bağlantı noktası aynı isteğe 101 ile yanıt verir.
rule-http-refused =
    .title = yükseltme HTTP { $status } ile reddedildi
    .cause = Sunucu veya bir proxy yükseltmeye bu durum koduyla yanıt verdi; durum kodu tek başına nedenini söylemez.
    .fix = Yanıtın gövdesini ve sunucunun o saniyedeki günlüğünü okuyun.
    .proper = Sunucunun, reddetme nedenini yanıtın gövdesinde bildirmesini sağlayın.
    .verify = Aynı istek 101 alır.
rule-accept-mismatch =
    .title = Sec-WebSocket-Accept yanlış
    .cause = accept değeri istekteki anahtara uymuyor, bu yüzden istemci 101’i reddetmek zorunda: değer başka bir
        isteğin yanıtına ait veya yanlış hesaplanmış.
    .fix = Önbellekleri ve yeniden yazan proxy’leri yoldan çıkarın.
    .proper = Sunucuda bakımı sürdürülen bir WebSocket kitaplığı kullanın.
    .verify = Değer, aynı bağlantıdaki isteğin anahtarından hesaplanan özettir.
rule-upgrade-headers-wrong =
    .title = 101’de yükseltme başlıkları eksik
    .cause = 101’de geçerli `Upgrade` veya `Connection` yok, bu yüzden istemci onu reddetmek zorunda.
    .fix = Sunucunun iki başlığı da göndermesini, proxy’nin de onları iletmesini sağlayın.
    .proper = Sunucuda bakımı sürdürülen bir WebSocket kitaplığı kullanın.
    .verify = İstemcinin aldığı 101’de iki başlık da bulunur.
rule-not-http =
    .title = yanıt düzgün biçimli HTTP değil
    .cause = Sunucunun yükseltmeye yanıtı HTTP olarak okunamıyor, bu yüzden istemci onu reddediyor.
    .fix = Bu bağlantı noktasında neyin dinlediğini ve yanıtının satır sonlarını kontrol edin.
    .proper = Sunucuda bakımı sürdürülen bir WebSocket kitaplığı kullanın.
    .verify = `curl -i` bir durum satırı ve başlıklar gösterir.
rule-subprotocol-unoffered =
    .title = sunucu, önerilmemiş bir alt protokol seçti
    .cause = 101, istemcinin önermediği bir alt protokolü belirtiyor, bu yüzden istemci onu reddediyor.
    .fix = Sunucunun, istekteki alt protokollerden birini seçmesini sağlayın.
    .proper = Alt protokol listesini istemci ve sunucu için tek bir yerde tutun.
    .verify = Yanıttaki Sec-WebSocket-Protocol, istektekilerden biridir.
rule-subprotocol-missing =
    .title = sunucu hiçbir alt protokol seçmedi
    .cause = İstemci alt protokoller önerdi, 101 ise hiçbirini belirtmiyor; tarayıcılarda ve bazı kitaplıklarda
        bağlantı bu yüzden başarısız olur.
    .fix = Sunucunun, önerilen alt protokollerden biriyle yanıt vermesini sağlayın.
    .proper = Adı ve sürümü belli bir alt protokol üzerinde anlaşın.
    .verify = 101’de Sec-WebSocket-Protocol başlığı bulunur.
rule-extension-unoffered =
    .title = sunucu uzantıyı yanlış seçti
    .cause = 101, önerilmemiş bir uzantıyı veya bir uzantıyı geçersiz parametrelerle belirtiyor; istemci onu
        reddediyor.
    .fix = Proxy’lerin başlık eklemesini önleyin veya uzantıyı kapatın.
    .proper = Sunucunun WebSocket kitaplığını güncelleyin.
    .verify = Yanıttaki Sec-WebSocket-Extensions istektekine uyar.
rule-handshake-client-gave-up =
    .title = istemci yükseltmeyi beklemekten vazgeçti
    .cause = İstemci, isteğinden { $wait } sonra, yanıt gelmeden TCP’yi sonlandırdı: kendi açılış zaman aşımı doldu.
    .fix = Yanıtın neden bu kadar uzun sürdüğünü bulun; geçici çözüm olarak istemcinin açılış zaman aşımını yükseltin.
    .proper = Yükseltmeleri hemen kabul edin, yavaş işleri sonra yapın.
    .verify = Yükseltmeye yanıt bir saniye içinde gelir.
rule-handshake-server-closed =
    .title = sunucu, yükseltme isteğini yanıtlamadan bağlantıyı sonlandırdı
    .cause = Sunucu veya onun yerindeki bir şey, isteği yanıtlamadan TCP’yi sonlandırdı.
    .fix = Sunucunun o saniyedeki günlüğünü okuyun ve bu bağlantı noktasının HTTP konuştuğundan emin olun.
    .proper = Sunucunun, reddettikleri dahil her isteğe yanıt vermesini sağlayın.
    .verify = Aynı istek bir durum kodu alır.
rule-handshake-unanswered =
    .title = yükseltme yanıtsız kaldı
    .cause = Yakalamada isteğe verilmiş geçerli bir yanıt yok.
    .fix = Sunucunun o andaki günlüğüne ve arada bulunan cihazlara bakın.
    .proper = İstemcide bir açılış zaman aşımı ayarlayın ve dolduğunda günlüğe yazın.
    .verify = Sunucuda yapılan yakalama, yanıt verip vermediğini gösterir.
rule-h2-connect-unsupported =
    .title = WebSocket desteği olmayan HTTP/2
    .cause = İstemci genişletilmiş CONNECT kullandı, ancak sunucuda veya bir proxy’de bu açık değil (RFC 8441).
    .fix = RFC 8441’i her ara noktada açın veya bu ana makine için ALPN’de yalnızca `http/1.1` sunun.
    .proper = Proxy’de yapılan her değişiklikten sonra HTTP/2 üzerinden WebSocket’i sınayın.
    .verify = Sunucunun SETTINGS çerçevesinde ENABLE_CONNECT_PROTOCOL = 1 bulunur.

# Faults of frames. `offender` broke the rule.
rule-unmasked-client-frame =
    .title = istemci maskesiz bir çerçeve gönderdi
    .cause = İstemcinin çerçeveleri maskeli olmalıdır; sunucu bağlantıyı genellikle 1002 ile hata vererek bitirir.
    .fix = İstemcinin kitaplığını veya onun yerine çerçeve yazan proxy’yi düzeltin ya da güncelleyin.
    .proper = İstemcide bakımı sürdürülen bir WebSocket kitaplığı kullanın.
    .verify = İstemciden gelen her çerçevede maske biti 1’dir.
rule-masked-server-frame =
    .title = sunucu maskeli bir çerçeve gönderdi
    .cause = Sunucunun çerçeveleri maskeli olmamalıdır; istemci bağlantıyı hata vererek bitirir.
    .fix = Sunucunun kitaplığını veya onun yerine çerçeve yazan proxy’yi düzeltin ya da güncelleyin.
    .proper = Sunucuda bakımı sürdürülen bir WebSocket kitaplığı kullanın.
    .verify = Sunucudan gelen hiçbir çerçevede maske biti 1 değildir.
rule-rsv-without-extension =
    .title = { $offender ->
        [client] istemci, uzantı olmadan ayrılmış bir biti 1 yaptı
       *[server] sunucu, uzantı olmadan ayrılmış bir biti 1 yaptı
    }
    .cause = Üzerinde anlaşılan hiçbir uzantı bu bite anlam yüklemiyor; çoğu zaman bir taraf, anlaşma olmadığı hâlde
        sıkıştırma yapar veya baytlar çerçeve değildir.
    .fix = Gönderende permessage-deflate’i kapatın veya yükseltmede onun üzerinde anlaşın.
    .proper = Gönderenin WebSocket kitaplığını güncelleyin.
    .verify = 101’de permessage-deflate bulunur veya hiçbir çerçevede RSV1 1 değildir.
rule-reserved-opcode =
    .title = { $offender ->
        [client] istemci ayrılmış bir opcode kullandı
       *[server] sunucu ayrılmış bir opcode kullandı
    }
    .cause = Bir çerçeve, RFC 6455’in tanımlamadığı { $value } opcode’unu taşıyor; çoğu zaman iki yazanın çerçeveleri
        birbirine karışır.
    .fix = Sokete yalnızca tek bir görevin yazmasını sağlayın ve gönderenin kitaplığını güncelleyin.
    .proper = Tüm çerçeveleri tek bir kuyruk üzerinden gönderin.
    .verify = Wireshark, hatanın olduğu yere kadar bütün çerçeveler gösterir.
rule-bad-length =
    .title = { $offender ->
        [client] istemci bir çerçeve uzunluğunu yanlış yazdı
       *[server] sunucu bir çerçeve uzunluğunu yanlış yazdı
    }
    .cause = Bir çerçevenin uzunluğu RFC 6455’in istediği biçimde değil veya fazla büyük.
    .fix = Gönderenin kitaplığını düzeltin veya güncelleyin.
    .proper = Bakımı sürdürülen bir WebSocket kitaplığı kullanın.
    .verify = Wireshark, hatanın olduğu yere kadar bütün çerçeveler gösterir.
rule-control-too-long =
    .title = { $offender ->
        [client] istemci fazla uzun bir denetim çerçevesi gönderdi
       *[server] sunucu fazla uzun bir denetim çerçevesi gönderdi
    }
    .cause = Bir Close, Ping veya Pong 125 bayttan fazla veri yükü taşıyor.
    .fix = Close’un gerekçesini veya Ping’in veri yükünü kısaltın.
    .proper = Gerekçeleri close çağrılan yerde 123 bayta kısaltın.
    .verify = Hiçbir denetim çerçevesinin veri yükü 125 baytı aşmaz.
rule-control-fragmented =
    .title = { $offender ->
        [client] istemci bir denetim çerçevesini parçalara bölerek gönderdi
       *[server] sunucu bir denetim çerçevesini parçalara bölerek gönderdi
    }
    .cause = Bir Close, Ping veya Pong FIN biti olmadan gönderildi; RFC 6455 bunu yasaklar.
    .fix = Gönderenin kitaplığını düzeltin veya güncelleyin.
    .proper = Bakımı sürdürülen bir WebSocket kitaplığı kullanın.
    .verify = Her denetim çerçevesinde FIN 1’dir.
rule-bad-continuation =
    .title = { $offender ->
        [client] istemci mesaj parçalarını birbirine karıştırdı
       *[server] sunucu mesaj parçalarını birbirine karıştırdı
    }
    .cause = Mesajı olmayan bir devam çerçevesi veya son mesaj tamamlanmadan yeni bir mesaj geldi; çoğu zaman iki
        görev aynı sokete yazar.
    .fix = Sokete yalnızca tek bir görevin yazmasını sağlayın veya yazmaları bir kilitle koruyun.
    .proper = Tüm çerçeveleri tek bir kuyruk üzerinden gönderin.
    .verify = Bir mesajın parçaları birbirini izler.
rule-http-text-in-stream =
    .title = { $offender ->
        [client] istemcinin akışında HTTP metni var
       *[server] sunucunun akışında HTTP metni var
    }
    .cause = Bir çerçevenin başlaması gereken yerde HTTP veya HTML var: bir proxy veya işleyici, yükseltilmiş
        bağlantıda yanıt verdi.
    .fix = Metni yazan ara noktayı bulun ve orada yanıt vermesini engelleyin.
    .proper = Her yükseltmeyi yalnızca tek bir yerde işleyin.
    .verify = Proxy’nin iki tarafında yapılan yakalama, metni kimin yazdığını gösterir.
rule-invalid-utf8-text =
    .title = { $offender ->
        [client] istemci UTF-8 olmayan metin gönderdi
       *[server] sunucu UTF-8 olmayan metin gönderdi
    }
    .cause = Bir metin mesajı geçerli UTF-8 olmayan baytlar içeriyor, bu yüzden alıcı bağlantıyı hata vererek
        bitiriyor.
    .fix = Bu tür veriyi ikili çerçevelerle gönderin veya UTF-8 ile kodlayın.
    .proper = Metin mi ikili mi olacağını, verinin türüne göre tek bir yerde belirleyin.
    .verify = Close’dan önceki mesaj UTF-8 olarak çözümlenir.
rule-inflate-failure =
    .title = { $offender ->
        [client] istemci, açılamayan sıkıştırılmış veri gönderdi
       *[server] sunucu, açılamayan sıkıştırılmış veri gönderdi
    }
    .cause = Sıkıştırılmış bir mesaj açılamıyor: iki tarafın sıkıştırma durumu birbirini tutmuyor.
    .fix = Deneme olarak permessage-deflate’i kapatın veya iki tarafta da `no_context_takeover` ayarlayın.
    .proper = İki WebSocket kitaplığını da güncelleyin.
    .verify = Sıkıştırma kapalıyken hata yinelenmez.
rule-close-bad-length =
    .title = { $offender ->
        [client] istemci, gövdesi bir bayt olan bir Close gönderdi
       *[server] sunucu, gövdesi bir bayt olan bir Close gönderdi
    }
    .cause = Close çerçevesinin gövdesi ya boştur ya da iki baytlık kodla başlar; buradaki tek bayt taşıyor.
    .fix = Gönderenin kitaplığını düzeltin veya güncelleyin.
    .proper = Bakımı sürdürülen bir WebSocket kitaplığı kullanın.
    .verify = Close’un gövdesi boştur veya en az iki bayttır.
rule-close-bad-utf8 =
    .title = { $offender ->
        [client] istemcinin Close gerekçesi UTF-8 değil
       *[server] sunucunun Close gerekçesi UTF-8 değil
    }
    .cause = Close çerçevesinin gerekçesi geçerli UTF-8 değil, bu yüzden alıcısı onu reddetmek zorunda.
    .fix = Gerekçeyi UTF-8 ile kodlayın ve yalnızca karakterler arasından kesin.
    .proper = Gerekçeleri kısa ve ASCII tutun.
    .verify = Gerekçe Wireshark’ta okunabilir.
rule-close-illegal-code =
    .title = { $offender ->
        [client] istemci, izin verilmeyen { $value } kodunu gönderdi
       *[server] sunucu, izin verilmeyen { $value } kodunu gönderdi
    }
    .cause = Bu numara bir Close çerçevesinde bulunamaz; alıcı genellikle 1002 ile yanıt verir, uygulamasına da 1006
        veya 1002 bildirilir.
    .fix = Normal bir son için 1000, kendinize ait bir kod için 4000 ile 4999 arasını kullanın.
    .proper = Bir uygulamanın kodlarını tek bir listede tutun ve sınayın.
    .verify = `wsclose-pcap explain { $value }` bu kodda neyin yanlış olduğunu açıklar.
rule-reserved-code-on-wire =
    .title = { $offender ->
        [client] istemci { $value } kodunu bir çerçeveye koydu
       *[server] sunucu { $value } kodunu bir çerçeveye koydu
    }
    .cause = { $value } yerel bir bildirimdir ve gönderilemez: bir aktarıcı veya uygulama, kendi kitaplığının ona
        bildirdiğini iletti. Asıl hata diğer bacağında.
    .fix = Gönderenin diğer bacağında hemen öncesine bakın; bunun yerine 1011 veya 1014 göndermesini sağlayın.
    .proper = Close iletilen her yerde yerel bildirimleri, gönderilebilen kodlara dönüştürün.
    .verify = Hiçbir Close çerçevesinde 1004, 1005, 1006 veya 1015 bulunmaz.
rule-frame-after-close =
    .title = { $offender ->
        [client] istemci, kendi Close çerçevesinden sonra bir çerçeve daha gönderdi
       *[server] sunucu, kendi Close çerçevesinden sonra bir çerçeve daha gönderdi
    }
    .cause = Bir taraf kendi Close çerçevesinden sonra başka bir şey gönderemez; çerçeve yok sayıldı.
    .fix = close çağrıldıktan sonra göndermeyi bırakın.
    .proper = Mesaj gönderilip gönderilemeyeceğine kitaplığın durumuna göre karar verin.
    .verify = Close, gönderenin son çerçevesidir.
rule-violation-silent-drop =
    .title = { $offender ->
        [client] istemci bir kuralı çiğneyince sunucu TCP’yi bıraktı
       *[server] sunucu bir kuralı çiğneyince istemci TCP’yi bıraktı
    }
    .cause = Bir çerçeve bir kuralı çiğnedi, alıcısı da Close göndermeden TCP’yi hemen sonlandırdı; kuralı çiğneyen
        tarafa 1006 bildirilir.
    .fix = Kuralı çiğneyen çerçeveyi düzeltin; paketi belirtilmiştir.
    .proper = Alıcının, bağlantıyı bırakmadan önce kodlu bir Close göndermesini sağlayın.
    .verify = Hata olmadığında bağlantı açık kalır.
rule-new-code-old-peer =
    .title = eski bir kitaplık { $code } koduna 1002 ile yanıt verdi
    .cause = Close { $code } geçerlidir, ancak alıcının kitaplığı bu kodu tanımıyor ve 1002 ile yanıt veriyor.
        Protokol hatası yok.
    .fix = Bunu { $code } olarak okuyun ve onun nedenini arayın.
    .proper = Yanıt veren kitaplığı güncelleyin veya bu tür karşı taraflara 1011 ya da 1001 gönderin.
    .verify = Güncellemeden sonra yanıt { $code } olur.

# A Close frame explains it.
rule-normal-1000 =
    .title = 1000 ile bilerek sonlandırıldı
    .cause = { $side ->
        [client] İstemci bağlantıyı planlandığı gibi sonlandırdı.
        [server] Sunucu bağlantıyı planlandığı gibi sonlandırdı.
       *[none] Bağlantı planlandığı gibi sonlandırıldı.
    }
    .fix = Son istendiyse bir şey gerekmez.
    .proper = İstemcilerin geri dönmesi gereken yerde 1001, 1012 veya kendinize ait bir kod kullanın.
    .verify = close işlevini çağıran program bunu bilerek yapmıştır.
rule-page-left-1001 =
    .title = kullanıcı sayfadan ayrıldı
    .cause = Bir istemci 1001 ile kapattı; tarayıcılar sekme kapatıldığında veya başka bir sayfa açıldığında bunu
        yapar.
    .fix = Bir şey gerekmez; sık oluyorsa kendini yeniden yükleyen sayfaları arayın.
    .proper = Geri dönen kullanıcılar için durumu sunucuda saklayın.
    .verify = İstemci kısa süre sonra yeni bir bağlantı açar veya hiç açmaz.
rule-server-going-away-1001 =
    .title = sunucu ayrıldı (1001)
    .cause = Sunucu 1001 ile kapattı: duruyor veya bu oturumu kendi bir sınırı gereği sonlandırıyor.
    .fix = O anda bir dağıtım veya boşta kalma sınırı olup olmadığına bakın.
    .proper = Durdurmadan önce boşaltın ve istemcilerin rastgele bir süre sonra yeniden bağlanmasını sağlayın.
    .verify = Bu sunucunun diğer bağlantılarının aynı saniyede sonlanıp sonlanmadığı ikisini ayırt eder.
rule-idle-close =
    .title = { $timer } boşta kaldığı için kapatıldı
    .cause = { $watched ->
        [messages] Close { $code } öncesinde { $silence } boyunca, ping’ler sayılmazsa, hiçbir mesaj gönderilmedi
       *[both] Close { $code } öncesinde { $idle } boyunca hiçbir şey gönderilmedi
    }{ $fits ->
        [yes] ; bu, { $product } için bilinen boşta kalma sınırına uyuyor.
       *[no] { " " }ve gerekçesi bir boşta kalma sınırından söz ediyor.
    }
    .fix = { $watched ->
        [client] İstemcinin en çok { $suggested } arayla kalp atışı göndermesini sağlayın
        [server] Sunucunun en çok { $suggested } arayla kalp atışı göndermesini sağlayın
        [messages] Ping’ler sayılmadığı için en çok { $suggested } arayla bir mesaj gönderin
        [unknown] En çok sınırın yarısı kadar aralıklarla kalp atışı gönderin
       *[both] En çok { $suggested } arayla kalp atışı gönderin
    }{ $known ->
        [yes] { " " }veya sınırı (`{ $setting }`) yükseltin.
       *[no] { " " }veya sınırı yükseltin.
    }
    .proper = Kalp atışlarını, sınırın izlediği tarafın göndermesini sağlayın.
    .verify = Kalp atışı varken bağlantı { $timer } süresini aşar.
rule-session-cap =
    .title = hizmetin en uzun oturum süresi doldu
    .cause = Close’un gerekçesi, oturumun en uzun süresine ulaştığını söylüyor; oturum { $age } sürmüştü.
    .fix = Bu süreden kısa zaman önce yeni bir bağlantı açın.
    .proper = Durumu sonraki oturuma aktarın ve token’ları zamanında yenileyin.
    .verify = Oturumlar, ne yaparlarsa yapsınlar aynı süre dolunca sonlanır.
rule-keepalive-ping-timeout-1011 =
    .title = keepalive: pong zamanında gelmedi (1011)
    .cause = { $acked ->
        [yes] Ping karşı makineye ulaştı ve ACK ile onaylandı, ancak oradaki program zamanında pong göndermedi:
            meşguldü, bloke olmuştu veya onun yerine bir proxy yanıt verdi.
        [no] Ping hiç ACK ile onaylanmadı: yol veya karşı makine ortadan kalkmıştı.
       *[unknown] Close’u gönderen taraf, ping’ine zamanında pong almadı.
    }
    .fix = Sessiz kalan tarafın olay döngüsünü bloke etmeyin; geçici çözüm olarak `ping_timeout` değerini yükseltin.
    .proper = Uzun işleri soketi okuyan döngünün dışına taşıyın.
    .verify = Her ping bir saniye içinde pong alır.
rule-heartbeat-close =
    .title = kalp atışı başarısız olduğu için kapatıldı
    .cause = Close’un gerekçesi, bir kalp atışına zamanında yanıt gelmediğini söylüyor.
    .fix = Karşı tarafın neden yanıt vermediğini bulun: bloke olmuş bir program, yavaş bir yol veya fazla kısa bir
        sınır.
    .proper = Uzun işleri soketi okuyan döngünün dışına taşıyın.
    .verify = Her ping veya kalp atışı mesajının yanıtı vardır.
rule-app-error-1011 =
    .title = iç hata (1011)
    .cause = { $side ->
        [client] İstemci bir hatayla karşılaştı ve 1011 ile kapattı; çoğunlukla bu, Python’daki websockets’in
            keepalive özelliğidir.
       *[other] Sunucu, büyük olasılıkla son mesajı işlerken bir hatayla karşılaştı.
    }
    .fix = Kapatan tarafın o saniyedeki günlüğünü okuyun.
    .proper = Mesaj işleyicilerindeki hataları yakalayın ve protokol içinde yanıtlayın.
    .verify = Son mesajı yinelemek, hataya onun yol açıp açmadığını gösterir.
rule-restart-1012 =
    .title = hizmet yeniden başlatılıyor (1012)
    .cause = Sunucu, yeniden başladığı için bağlantıyı kapattı.
    .fix = İstemcilerin rastgele bir süre sonra yeniden bağlanmasını sağlayın.
    .proper = Adım adım yeniden başlatın ve yük dengeleyicinin gecikmesini boşaltma süresinden uzun tutun.
    .verify = Sunucu kısa süre sonra yine bağlantı kabul eder.
rule-overload-1013 =
    .title = sunucu aşırı yük altında (1013)
    .cause = Sunucu daha sonra yeniden denenmesini istiyor: bir sınıra ulaşıldı veya ihtiyaç duyduğu bir şey eksik.
    .fix = Her denemeden sonra daha uzun bekleyin.
    .proper = Kapasiteyi artırın ve yükseltmeden önce 503 ve Retry-After ile reddedin.
    .verify = Bağlantı sayısının zaman içindeki seyri sınırı gösterir.
rule-bad-gateway-1014 =
    .title = ağ geçidinin arka ucu başarısız oldu (1014)
    .cause = WebSocket’i kendisi sonlandıran bir ağ geçidi, arkasındaki sunucudan kötü bir yanıt aldı veya hiç yanıt
        alamadı.
    .fix = Arka ucun sağlığını, adresini, bağlantı noktasını ve zaman aşımlarını kontrol edin.
    .proper = Arka uçları, durmadan önce sağlık denetimleriyle yük dağıtımından çıkarın.
    .verify = Ağ geçidinin arkasındaki yakalama, hatayı o bacakta gösterir.
rule-policy-1008 =
    .title = { $kind ->
        [auth] kural gereği reddedildi: kimlik bilgileri (1008)
        [rate] kural gereği reddedildi: aşırı kullanım (1008)
        [slow] kural gereği reddedildi: fazla yavaş okuyan istemci (1008)
        [origin] kural gereği reddedildi: köken (1008)
       *[other] kural gereği reddedildi (1008)
    }
    .cause = { $kind ->
        [auth] Gerekçe kimlik bilgilerinden söz ediyor: bir token eksik, yanlış veya süresi dolmuş.
        [rate] Gerekçe bir sınırdan söz ediyor: çok fazla mesaj, bağlantı veya bayt.
        [slow] İstemci fazla yavaş okuyor: penceresi kapandı veya gerekçe bunu söylüyor.
        [origin] Gerekçe, sayfanın kökenine izin verilmediğini söylüyor.
       *[other] Bağlantıyı sunucunun bir kuralı sonlandırdı; kod hangi kural olduğunu söylemez.
    }
    .fix = { $kind ->
        [auth] Bağlanmadan önce token’ı yenileyin ve saatleri kontrol edin.
        [rate] Daha az gönderin veya mesajları birleştirin.
        [slow] Daha hızlı okuyun veya daha az şeye abone olun.
        [origin] Kökeni sunucunun listesine ekleyin.
       *[other] Gerekçeyi ve sunucunun o saniyedeki günlüğünü okuyun.
    }
    .proper = İstemciler bunları ayırt edebilsin diye sunucuda 3000, 3003 veya özel bir kod kullanın.
    .verify = Sunucunun günlüğü kuralı belirtir.
rule-too-big-1009 =
    .title = bir mesaj fazla büyüktü (1009)
    .cause = { $known ->
        [yes] Alıcı { $bytes } boyutundaki bir mesajı reddetti. Bunun altındaki en yakın varsayılan sınır,
            { $product } için { $limit }.
       *[no] Alıcı bir mesajı boyutu yüzünden veya kendi bir kuralı gereği reddetti.
    }
    .fix = Alıcının sınırını yükseltin veya daha küçük mesajlar gönderin.
    .proper = Büyük veriyi uygulamada birkaç mesaja bölün.
    .verify = Sınırın altındaki mesajlar geçer.
rule-unsupported-1003 =
    .title = bu türde veri kabul edilmiyor (1003)
    .cause = Alıcı son mesajı kabul edemiyor: ikili beklediği yerde metin veya tersi ya da çözümleyemediği bir içerik.
    .fix = Alıcının beklediği çerçeve türünü gönderin.
    .proper = Türü belirleyen bir alt protokol üzerinde anlaşın.
    .verify = Diğer çerçeve türü kabul edilir.
rule-protocol-1002 =
    .title = protokol hatası (1002), yakalamada hatalı çerçeve yok
    .cause = Close bir kuralın çiğnendiğini söylüyor, ancak yakalanan hiçbir çerçeve kural çiğnemiyor; boşta kalma
        sınırı, reddedilen bir alt protokol veya alıcı için fazla yeni bir kod da böyle görünebilir.
    .fix = Kapatan tarafın o saniyedeki günlüğünü okuyun.
    .proper = Kapatan tarafın kitaplığını güncelleyin.
    .verify = İki yönün eksiksiz yakalaması, hatalı bir çerçeve olup olmadığını gösterir.
rule-bad-data-1007 =
    .title = içerik türüne uymuyor (1007)
    .cause = Alıcı, UTF-8 olmayan metin veya açılamayan sıkıştırılmış veri buldu.
    .fix = İkili veriyi ikili çerçevelerle gönderin, metni UTF-8 ile kodlayın; deneme olarak sıkıştırmayı kapatın.
    .proper = Metin mi ikili mi olacağını, verinin türüne göre tek bir yerde belirleyin.
    .verify = Close’dan önceki mesaj UTF-8 olarak çözümlenir.
rule-mandatory-extension-1010 =
    .title = { $sender ->
       *[client] istemcinin bir uzantıya ihtiyacı var (1010)
        [server] sunucu, istemciye ait 1010 koduyla kapattı
    }
    .cause = { $sender ->
       *[client] İstemci, ihtiyaç duyduğu bir uzantıyı sunucu kabul etmediği için kapattı.
        [server] Sunucu, tanımına göre yalnızca istemcinin gönderdiği 1010 kodunu gönderdi: bir kitaplık veya uygulama
            bu kodu kendi verdiği bir anlamda, çoğu zaman istediği bir uzantı için kullanıyor.
    }
    .fix = { $sender ->
       *[client] Uzantıyı sunucuda ve her proxy’de açın veya isteğe bağlı yapın.
        [server] Sunucunun kaynak kodunda 1010 gönderen yeri bulun; bunun yerine yükseltmeyi reddetmesini ya da 1008
            veya kendine ait bir kod göndermesini sağlayın.
    }
    .proper = Proxy’lerin Sec-WebSocket-Extensions başlığını yeniden yazmasını önleyin.
    .verify = 101’de uzantı bulunur.
rule-closed-without-status-1005 =
    .title = kodsuz kapatıldı
    .cause = { $side ->
        [client] İstemci boş bir Close gönderdi; bağımsız değişken verilmeyen close() çağrısı bunu yapar.
        [server] Sunucu boş bir Close gönderdi; Socket.IO her bağlantı kesişte bunu yapar.
       *[none] Boş bir Close gönderildi.
    }
    .fix = Son istendiyse bir şey gerekmez.
    .proper = close çağrılan yerde kod ve gerekçe verin.
    .verify = Bir sonraki son, nedenini bildirir.
rule-app-code =
    .title = { $code } { $name }
    .cause = Bu kod { $book } içinde tanımlıdır; anlamı aşağıda, kodların yanında yer alır.
    .fix = Kod kitabının bu kod için söylediğini uygulayın.
    .proper = İstemcide hizmetin her kodunu ele alın.
    .verify = `wsclose-pcap explain { $code }` daha fazlasını açıklar.
rule-private-code =
    .title = özel kod { $code }
    .cause = Anlamını uygulama belirler; onu tanımlayan bir kod kitabı seçilmedi.
    .fix = Gerekçeyi okuyun ve kodu uygulamanın belgelerinde arayın.
    .proper = Kodlarınızı bir kod kitabında tanımlayın ve `--codebook` ile verin.
    .verify = Rapor bundan sonra kodun adını gösterir.
rule-close-race =
    .title = iki taraf aynı anda kapattı
    .cause = İki Close çerçevesi yolda karşılaştı, bu yüzden her tarafa diğerinin kodu bildirildi; günlükleri
        birbirini tutmaz.
    .fix = Bir şey gerekmez; iki kodu da okuyun.
    .proper = Ne zaman sonlandırılacağına uygulamanın tek bir tarafının karar vermesini sağlayın.
    .verify = İki Close çerçevesi de tek bir gidiş dönüş süresi içinde gönderilmiştir.
rule-close-not-answered =
    .title = bir Close hiç yanıtlanmadı
    .cause = Karşı makine Close’u ACK ile onayladı, ancak oradaki program sona kadar Close ile yanıt vermedi: okumayı
        bırakmıştı veya kitaplığı bağlantıyı doğrudan bırakıyor.
    .fix = Sessiz kalan taraftaki programın o anda ne yaptığına bakın.
    .proper = Close yanıtlanana kadar okumayı sürdürün.
    .verify = Her Close bir saniye içinde yanıt alır.
rule-close-lost-to-rst =
    .title = Close büyük olasılıkla bir sıfırlama yüzünden kayboldu
    .cause = Bir taraf Close gönderdi, ardından okunmamış veri varken bağlantıyı sıfırladı; karşı taraf Close’u hiç
        okumamış olabilir: ona 1006 bildirilir.
    .fix = Close gönderdikten sonra, yanıt gelene veya bir süre sınırı dolana kadar gelen tüm verileri okuyun.
    .proper = Önce gönderme yönünü kapatın, soketi ancak akışın sonuna gelince kapatın.
    .verify = Close’un ardından FIN gelir, RST gelmez.

# The transport ended.
rule-server-fin-no-close =
    .title = sunucu TCP’yi Close olmadan sonlandırdı
    .cause = Sunucunun süreci soketi kapanış el sıkışması olmadan kapattı: bir işleyicide yakalanmamış bir hata,
        sürecin çökmesi veya sonlandırılması ya da soketi doğrudan yok eden bir çağrı.
    .fix = Sunucunun o saniyedeki günlüğünü okuyun.
    .proper = Hataları yakalayıp 1011 ile kapatın; sunucu kapanırken 1001 veya 1012 ile kapatın.
    .verify = Sunucu, FIN’den önce Close gönderir.
rule-client-fin-no-close =
    .title = istemci TCP’yi Close olmadan sonlandırdı
    .cause = İstemcinin süreci veya işletim sistemi soketi kapanış el sıkışması olmadan kapattı: süreç sonlandırıldı,
        askıya alındı veya `terminate()` çağırdı.
    .fix = İstemcide o anda ne olduğuna bakın.
    .proper = İstemcilerin bir kodla kapatmasını ve oturumlarını sürdürebilmesini sağlayın.
    .verify = İstemci, FIN’den önce Close gönderir.
rule-rst-by-peer =
    .title = { $side ->
        [client] istemci bağlantıyı sıfırladı
       *[server] sunucu bağlantıyı sıfırladı
    }
    .cause = TCP, Close olmadan sıfırlandı ve RST’yi başka birinin gönderdiğine dair bir belirti yok: okunmamış veri
        varken çökme, yok edilen bir soket veya o makinedeki bir güvenlik duvarı.
    .fix = O tarafın o saniyedeki günlüğünü okuyun.
    .proper = Bir kodla kapatın ve soketi kapatmadan önce sonuna kadar okuyun.
    .verify = O makinede yapılan yakalama, RST’yi onun gönderip göndermediğini gösterir.
rule-rst-injected =
    .title = yoldaki bir şey bağlantıyı sıfırladı
    .cause = { $sign ->
        [id] RST’nin IP kimlik numarası { $seen }, gönderenin sayacı ise { $usual } değerine gelmişti: RST bir ara
            cihazdan geliyor gibi görünüyor.
        [both] İki taraf da diğerinin adına, { $seen } arayla sıfırlandı: bunu bir ara cihaz yaptı veya iki program da
            o anda durduruldu.
       *[ttl] RST’nin TTL değeri { $seen }, aynı gönderenin diğer paketlerinde { $usual }: onu bir ara cihaz gönderdi.
    }
    .fix = Yoldaki güvenlik duvarını veya yük dengeleyiciyi, zamanlayıcılarıyla ve kurallarıyla birlikte bulun.
    .proper = Bu trafiğe orada izin verin ve kalp atışlarını oradaki boşta kalma sınırından sık gönderin.
    .verify = Adına RST gönderilen makinede yapılan yakalamada bu RST bulunmaz.
rule-peer-vanished =
    .title = bir makine veya yol ortadan kalktı
    .cause = Veri veya ping’ler tekrar tekrar gönderildi ve hiç yanıt gelmedi: karşı makine gücünü veya ağını yitirdi,
        uykuda ya da yoldaki bir şey akışı düşürdü.
    .fix = Susan makinenin ve yolun o andaki durumuna bakın.
    .proper = İki tarafta da kalp atışı ve `TCP_USER_TIMEOUT` kullanın.
    .verify = Diğer tarafta yapılan yakalama, paketlerin ulaşıp ulaşmadığını gösterir.
rule-forgotten-flow-rst =
    .title = yol, paketsiz geçen { $pause } sonrasında bağlantıyı unuttu
    .cause = { $pause } boyunca hiçbir şey geçmedi ve sessizliği bozan paket RST ile yanıtlandı: boşta kalan
        bağlantıyı bir NAT, güvenlik duvarı veya yük dengeleyici unutmuştu{ $known ->
        [yes] { " " }(örneğin { $product }, { $timer } sonra)
       *[no] { "" }
    }; ya da adına RST gelen makine bu arada yeniden başladı.
    .fix = { $settable ->
        [yes] { $timer } süresinden epey kısa aralıklarla kalp atışı veya TCP keep-alive gönderin ya da `{ $setting }`
            değerini yükseltin.
       *[no] Yoldaki en kısa boşta kalma sınırından sık kalp atışı veya TCP keep-alive gönderin.
    }
    .proper = İki tarafta da kalp atışı aralığını yoldaki en kısa boşta kalma sınırının yarısında tutun.
    .verify = Kalp atışı varken bağlantı, başka veri olmadan { $pause } süresini aşar.
rule-forgotten-flow-silent =
    .title = yol, paketsiz geçen { $pause } sonrasında gelenleri yuttu
    .cause = { $pause } boyunca hiçbir şey geçmedi ve o andan sonra hiçbir şey yanıtlanmadı: boşta kalan bağlantıyı
        bir NAT, güvenlik duvarı veya yük dengeleyici unutmuştu ve paketlerini düşürüyor{ $known ->
        [yes] { " " }(örneğin { $product }, { $timer } sonra)
       *[no] { "" }
    }; ya da karşı makine bu arada ortadan kalktı.
    .fix = { $settable ->
        [yes] { $timer } süresinden epey kısa aralıklarla kalp atışı veya TCP keep-alive gönderin ya da `{ $setting }`
            değerini yükseltin.
       *[no] Yoldaki en kısa boşta kalma sınırından sık kalp atışı veya TCP keep-alive gönderin.
    }
    .proper = İki tarafta da kalp atışı aralığını yoldaki en kısa boşta kalma sınırının yarısında tutun.
    .verify = Kalp atışı varken bağlantı, başka veri olmadan { $pause } süresini aşar.
rule-icmp-killed =
    .title = yol, paketlerin geçemediğini bildirdi
    .cause = { $reporter }, { $sender ->
        [client] istemciye
       *[server] sunucuya
    } { $kind ->
        [prohibited] paketlerini bir filtrenin yasakladığını
        [time_exceeded] paketlerinin döngüye girdiğini veya fazla uzun yol aldığını
       *[unreachable] paketlerinin hedefine giden bir yol olmadığını
    } bildirdi; o andan sonra hiçbir yanıt gelmedi.
    .fix = { $reporter } üzerindeki yönlendirmelerin ve filtrelerin o andaki durumuna bakın.
    .proper = Yönlendirme ve filtre değişikliklerinin kurulu bağlantılara dokunmamasını sağlayın.
    .verify = Yakalamada böyle bir ICMP hatası bulunmaz.
rule-mtu-blackhole =
    .title = paketler yol için fazla büyüktü
    .cause = { $reporter }, { $sender ->
        [client] istemcinin
       *[server] sunucunun
    } paketlerinin fazla büyük olduğunu bildirdi{ $known ->
        [yes] { " " }(en çok { $mtu } bayt geçiyor)
       *[no] { "" }
    }; { $bytes } baytlık segmentler yeniden gönderildi ve hiç ulaşmadı.
    .fix = ICMP hatalarının gönderene ulaşmasını sağlayın veya tünelde ya da VPN’de MSS’yi sınırlayın
        (`--clamp-mss-to-pmtu`).
    .proper = Arabirimlerin MTU değerini yolun kaldırdığına, `net.ipv4.tcp_mtu_probing` değerini 1’e ayarlayın.
    .verify = Büyük mesajlar ulaşır ve yakalamada böyle bir ICMP hatası bulunmaz.
rule-proxy-idle-end =
    .title = bir boşta kalma zamanlayıcısı bağlantıyı { $timer } sonra sonlandırdı
    .cause = { $watched ->
        [messages] { $silence } boyunca, ping’ler sayılmazsa, hiçbir mesaj gönderilmedi, ardından TCP Close olmadan
            sonlandı; bu, { $product } ile uyuşuyor.
       *[both] { $idle } boyunca hiçbir şey gönderilmedi, ardından TCP Close olmadan sonlandı; bu, { $product } ile
            uyuşuyor.
    }
    .fix = { $watched ->
        [client] İstemcinin en çok { $suggested } arayla kalp atışı göndermesini sağlayın
        [server] Sunucunun en çok { $suggested } arayla kalp atışı göndermesini sağlayın
        [messages] Ping’ler sayılmadığı için en çok { $suggested } arayla bir mesaj gönderin
       *[both] En çok { $suggested } arayla kalp atışı gönderin
    }{ $known ->
        [yes] { " " }ve `{ $setting }` değerini yükseltin.
       *[no] .
    }
    .proper = Kalp atışı aralığını yoldaki en kısa boşta kalma sınırından kısa tutun.
    .verify = Kalp atışı varken bağlantı { $timer } süresini aşar.
rule-heartbeat-collision =
    .title = { $interval } aralıklı kalp atışı bir boşta kalma sınırıyla yarışıyor
    .cause = { $pinger ->
        [client] İstemci { $interval } arayla ping gönderiyor ve bağlantı, sıradaki ping’in zamanı geldiğinde sonlandı
       *[server] Sunucu { $interval } arayla ping gönderiyor ve bağlantı, sıradaki ping’in zamanı geldiğinde sonlandı
    }{ $fits ->
        [yes] ; bu, { $product } için bilinen boşta kalma sınırına ({ $limit }) uyuyor: ping’in mi yoksa sınırın mı
            önce geleceği rastlantıya kalıyor.
       *[no] ; öncesinde { $silence } sessizlik vardı: yaklaşık bu uzunlukta bir boşta kalma sınırı var ve ping’in mi
            yoksa sınırın mı önce geleceği rastlantıya kalıyor.
    }
    .fix = { $known ->
        [yes] Kalp atışını en çok { $suggested } arayla gönderin veya `{ $setting }` değerini yükseltin.
       *[no] Kalp atışını en çok { $suggested } arayla gönderin veya sınırı yükseltin.
    }
    .proper = Kalp atışı aralığını yoldaki en kısa boşta kalma sınırının en çok yarısı kadar tutun.
    .verify = Daha kısa aralıklı kalp atışıyla bağlantı { $limit } süresini aşar.
rule-heartbeat-too-slow =
    .title = { $interval } aralıklı kalp atışı, boşta kalma sınırı için fazla seyrek
    .cause = { $pinger ->
        [client] İstemci ancak { $interval } arayla ping gönderiyor ve bağlantı { $silence } sessizlikten sonra
            sonlandı
       *[server] Sunucu ancak { $interval } arayla ping gönderiyor ve bağlantı { $silence } sessizlikten sonra
            sonlandı
    }{ $fits ->
        [yes] ; bu, { $product } için bilinen boşta kalma sınırına ({ $limit }) uyuyor.
       *[no] ; Close da boşta kaldığı için kapatıldığını söylüyor.
    }
    .fix = { $known ->
        [yes] Kalp atışını en çok { $suggested } arayla gönderin veya `{ $setting }` değerini yükseltin.
       *[no] Kalp atışını en çok { $suggested } arayla gönderin veya sınırı yükseltin.
    }
    .proper = Kalp atışı aralığını yoldaki en kısa boşta kalma sınırının en çok yarısı kadar tutun.
    .verify = Daha sık kalp atışıyla bağlantı { $limit } süresini aşar.
rule-proxy-max-age =
    .title = bir en uzun süre sınırı bağlantıyı { $timer } sonra sonlandırdı
    .cause = Bağlantı kullanımdaydı ve { $age } açık kaldıktan sonra sonlandı; bu, { $product } ile uyuşuyor.
    .fix = { $known ->
        [yes] Bu sürenin dolmasına az kala yeniden bağlanın veya `{ $setting }` değerini yükseltin.
       *[no] Bu sürenin dolmasına az kala yeniden bağlanın.
    }
    .proper = Durumu sonraki bağlantıya aktarın.
    .verify = Bağlantılar, ne yaparlarsa yapsınlar aynı süre dolunca sonlanır.
rule-heartbeat-no-answer-then-drop =
    .title = bir ping yanıtsız kaldı, ardından TCP bırakıldı
    .cause = { $side ->
        [client] İstemcinin ping’i pong almadı ve istemci bağlantıyı Close olmadan bıraktı; `terminate()` üzerine
            kurulan kalp atışları bunu yapar.
       *[server] Sunucunun ping’i pong almadı ve sunucu bağlantıyı Close olmadan bıraktı; `terminate()` üzerine
            kurulan kalp atışları bunu yapar.
    }
    .fix = Karşı tarafın neden pong göndermediğini bulun; geçici çözüm olarak sınırı yükseltin.
    .proper = Günlükler nedenini bildirsin diye, kalp atışı başarısız olduğunda bir kodla kapatın.
    .verify = Her ping pong alır.
rule-ping-acked-not-ponged =
    .title = bir ping ulaştı, ancak pong almadı
    .cause = Karşı makine ping’i ACK ile onayladı, ancak oradaki program 10 sn veya daha uzun süre pong göndermedi:
        program donmuş veya ortadan kalkmış bir uzak taraf yerine bir proxy yanıt veriyor.
    .fix = Sessiz kalan taraftaki programa bakın; proxy’nin arkasında yakalama yapın.
    .proper = Uzun işleri soketi okuyan döngünün dışına taşıyın.
    .verify = Her ping bir saniye içinde pong alır.
rule-slow-consumer =
    .title = bir taraf fazla yavaş okudu
    .cause = Bir taraf penceresini kapattı, ona giden veri onaylanmadan birikti ve bağlantı kesildi.
    .fix = Daha hızlı okuyun veya o tarafa daha az gönderin.
    .proper = Yavaş okuyanlar için mesajları atın veya birleştirin ve bağlantılarını bir kodla kapatın.
    .verify = Hiçbir pencere uzun süre sıfır kalmaz.
rule-reset-after-half-close =
    .title = FIN’den sonra sıfırlama
    .cause = Bir taraf FIN, ardından RST gönderdi, çünkü okumadığı veri geldi.
    .fix = Tek başına bir şey gerektirmez; diğer bulgulara bakın.
    .proper = Soketi kapatmadan önce akışı sonuna kadar okuyun.
    .verify = FIN, FIN ile yanıtlanır.
rule-tls-truncation =
    .title = TLS, close_notify olmadan sonlandı
    .cause = TCP, TLS’nin düzenli sonu gelmeden sonlandı: bir çökme veya kesilme ya da close_notify’ı hiç göndermeyen
        bir kitaplık.
    .fix = Tek başına bir şey gerektirmez; diğer bulgulara bakın.
    .proper = TLS’yi TCP’den önce kapatın.
    .verify = FIN’den önce bir close_notify gelir.
rule-stream-stalled =
    .title = HTTP/2 akışı tıkandı
    .cause = Bir taraf, diğerinin gönderilmesine izin verdiği miktarı tüketmişti ve sona kadar yeni izin verilmedi.
    .fix = İzin vermeyen tarafa bakın: akışı okumuyor.
    .proper = Veri okundukça akış ve bağlantı için pencere açın.
    .verify = Verinin ardından WINDOW_UPDATE çerçeveleri gelir.
rule-unknown-1006 =
    .title = Close olmadan sonlandı, nedeni bilinmiyor
    .cause = Yakalamada sonun kendisi dışında bir kanıt yok.
    .fix = İki tarafın da o saniyedeki günlüğünü okuyun.
    .proper = Bir bağlantının sonlandığı her yerde kodu, gerekçeyi ve nedeni günlüğe yazın.
    .verify = Yolun iki tarafında, bağlantıdan önce başlayarak yakalama yapın.

# Two legs of one session.
rule-two-legs-stitched =
    .title = bir proxy üzerinden geçen tek oturumun iki bacağı
    .cause = { $basis ->
       *[key] İki TCP bağlantısı aynı Sec-WebSocket-Key değerini taşıyor: aralarında bir proxy var.
        [proxy_header] Bir bağlantıdaki PROXY başlığı diğerinin istemcisini belirtiyor: aralarında bir proxy var.
        [traffic] İki TCP bağlantısı adres, zaman, yol ve bayt bakımından birbirine uyuyor: aralarında bir proxy var
            gibi görünüyor.
    }
    .fix = Tek başına bir şey gerektirmez.
    .proper = İki bacağı birlikte okuyun.
    .verify = Proxy’nin günlüğünde iki adres de bulunur.
rule-hop-eats-close =
    .title = proxy Close { $code } çerçevesini iletmedi
    .cause = Bir bacakta Close { $code } var, diğeri hiç Close olmadan sonlandı: proxy çerçeveyi attı, o tarafa da
        1006 bildirilir.
    .fix = Proxy’yi veya aktarıcıyı güncelleyin ya da değiştirin.
    .proper = Aktarıcıların kodu ve gerekçeyi iletmesini sağlayın.
    .verify = İki bacakta da aynı Close bulunur.
rule-hop-rewrites-close =
    .title = proxy Close { $code } yerine { $other } gönderdi
    .cause = { $kind ->
        [artefact] Bir bacakta Close { $code }, diğerinde { $other } var: proxy, yazılımından yeni olan { $code }
            kodunu tanımıyor ve kimsenin yapmadığı bir protokol hatasını bildiriyor.
       *[other] İki bacakta farklı kodlu Close çerçeveleri var: proxy WebSocket’i kendisi sonlandırıyor ve kendi
            kodunu gönderiyor.
    }
    .fix = Kodu, sonun başladığı bacakta okuyun: neden { $code } kodudur.
    .proper = Aktarıcıların kodu ve gerekçeyi iletmesini sağlayın.
    .verify = İki bacakta da aynı Close bulunur.
rule-hop-makes-close =
    .title = Close { $code } çerçevesini proxy’nin kendisi üretti
    .cause = { $side ->
        [client] İstemci bacağında TCP Close olmadan sonlandı; sunucunun aldığı Close { $code } proxy’ye ait.
       *[server] Arka uç bacağında TCP Close olmadan sonlandı; istemcinin aldığı Close { $code } proxy’ye ait.
    }
    .fix = { $side ->
        [client] İstemcinin o saniyede neden ayrıldığını araştırın.
       *[server] Arka ucun o saniyedeki günlüğünü okuyun: kod arka uç hakkında bir şey söylemez.
    }
    .proper = Sonlandıran tarafın kendine ait bir kodla kapatmasını sağlayın.
    .verify = İki bacakta da aynı Close bulunur.
rule-half-dead-hop =
    .title = arka uç bacağı ölüydü, istemci bacağı değildi
    .cause = Proxy’nin arkasında artık hiçbir şey yanıtlanmıyordu, proxy ise istemci bacağını canlı tutuyordu; istemci
        bunu fark edemezdi.
    .fix = Arka ucun ve proxy ile arka uç arasındaki ağın o andaki durumuna bakın.
    .proper = Uçtan uca kalp atışı kullanın; proxy’nin kendisinin yanıtladığı ping’ler bir şey göstermez.
    .verify = Arka uç yitirildikten sonra istemci bacağı bir kalp atışı süresi içinde sonlanır.
rule-hop-ends-first =
    .title = oturumu proxy’nin kendisi sonlandırdı
    .cause = İki bacağı da proxy aynı anda sonlandırdı; ne istemci ne de sunucu Close veya FIN göndermişti: proxy’nin
        bir zamanlayıcısı, yeniden yüklenmesi veya bir sınırı.
    .fix = Proxy’nin boşta kalma zaman aşımlarına ve o saniyedeki günlüğüne bakın.
    .proper = Kalp atışlarını proxy’nin boşta kalma sınırından sık gönderin ve yeniden yüklemelerden önce boşaltın.
    .verify = Kalp atışı varken oturum sınırı aşar.
rule-hop-upstream-failed =
    .title = yükseltme proxy’nin arkasında başarısız oldu
    .cause = { $backend ->
        [refused] İstemci proxy’den HTTP { $status } aldı; { $address } yükseltmeye HTTP { $backend_status } ile yanıt
            verdi.
        [cut] İstemci proxy’den HTTP { $status } aldı; { $address } yükseltmeyi yanıtlamadan TCP’yi sonlandırdı.
        [silent] İstemci proxy’den HTTP { $status } aldı; { $address } yükseltmeye yanıt vermedi.
        [no-port] İstemci proxy’den HTTP { $status } aldı; { $address } proxy’nin TCP bağlantısını reddetti.
        [no-host] İstemci proxy’den HTTP { $status } aldı; { $address } proxy’nin TCP bağlantısına yanıt vermedi.
       *[other] İstemci proxy’den HTTP { $status } aldı; arka uç bacağı başka bir biçimde sonlandı.
    }
    .fix = Arka uç bacağına bakın: durum kodu, sonu, günlüğü.
    .proper = Arka uçları, durmadan önce sağlık denetimleriyle yük dağıtımından çıkarın.
    .verify = Arka ucun kendisi yükseltmeye 101 ile yanıt verir.
rule-upstream-ended-first =
    .title = arka uç sonlandırdı, proxy onu izledi
    .cause = Proxy’nin arkasındaki bacakta TCP’yi önce sunucu sonlandırdı; ardından proxy istemci bacağını
        sonlandırdı.
    .fix = Arka ucun o saniyedeki günlüğünü okuyun.
    .proper = Arka ucun bir kodla kapatmasını sağlayın.
    .verify = İstemci bacağı en az bir gidiş dönüş süresi sonra sonlanır.
rule-client-ended-first =
    .title = istemci sonlandırdı, proxy onu izledi
    .cause = Proxy’nin önündeki bacakta TCP’yi önce istemci sonlandırdı; ardından proxy arka uç bacağını sonlandırdı.
    .fix = İstemcide o anda ne olduğuna bakın.
    .proper = İstemcinin bir kodla kapatmasını sağlayın.
    .verify = Arka uç bacağı en az bir gidiş dönüş süresi sonra sonlanır.

# Many connections at once.
rule-mass-restart-graceful =
    .title = { $server } bağlantılarını { $code } ile kapattı
    .cause = { $count ->
        [one] Açık { $total } bağlantıdan { $count } tanesini sunucu { $duration } içinde kapattı: kapanış el
            sıkışması yapılan bir dağıtım veya yeniden başlatma.
       *[other] Açık { $total } bağlantıdan { $count } tanesini sunucu { $duration } içinde kapattı: kapanış el
            sıkışması yapılan bir dağıtım veya yeniden başlatma.
    }
    .fix = İstemcilerin rastgele bir süre sonra yeniden bağlanmasını sağlayın.
    .proper = Adım adım yeniden başlatın ve bağlantıları gruplar hâlinde boşaltın.
    .verify = Zaman, sunucunun günlüğündeki bir dağıtıma uyar.
rule-mass-crash =
    .title = { $server } bağlantılarını bir anda bıraktı
    .cause = { $count ->
        [one] Açık { $total } bağlantıdan { $count } tanesini sunucu { $duration } içinde Close olmadan sonlandırdı:
            süreci durdu, çöktü veya sonlandırıldı.
       *[other] Açık { $total } bağlantıdan { $count } tanesini sunucu { $duration } içinde Close olmadan sonlandırdı:
            süreci durdu, çöktü veya sonlandırıldı.
    }
    .fix = Sunucunun ve işletim sisteminin (bellek, sinyaller) o saniyedeki günlüğünü okuyun.
    .proper = 1001 veya 1012 ile düzenli biçimde kapatın ve sürece bunun için zaman tanıyın.
    .verify = Sürecin başlangıç zamanı yenidir.
rule-proxy-reload-or-restart =
    .title = { $server } adresindeki proxy bağlantılarını bıraktı
    .cause = { $count ->
        [one] { $count } bağlantı { $duration } içinde Close olmadan sonlandı ve bağlantı noktası hemen yenilerini
            kabul etti: proxy’nin yeniden yüklenmesi veya yeniden başlatılması.
       *[other] { $count } bağlantı { $duration } içinde Close olmadan sonlandı ve bağlantı noktası hemen yenilerini
            kabul etti: proxy’nin yeniden yüklenmesi veya yeniden başlatılması.
    }
    .fix = O anda proxy’nin yeniden yüklenip yüklenmediğine, yapılandırmasının değişip değişmediğine veya örnek
        sayısının azaltılıp azaltılmadığına bakın.
    .proper = Eski worker süreçlerinin işini bitirmesini sağlayın (nginx: uzun bir `worker_shutdown_timeout`) ve
        seyrek değişiklik yapın.
    .verify = Zaman, proxy’nin günlüğüne uyar.
rule-batch-drain =
    .title = { $server } bağlantılarını gruplar hâlinde boşalttı
    .cause = { $count ->
        [one] { $count } bağlantı, { $interval } arayla gruplar hâlinde kapatıldı: düzenli bir boşaltma.
       *[other] { $count } bağlantı, { $interval } arayla gruplar hâlinde kapatıldı: düzenli bir boşaltma.
    }
    .fix = Boşaltma istendiyse bir şey gerekmez.
    .proper = Grupları, yükü devralan sunucuların kaldırabileceği kadar küçük tutun.
    .verify = Zaman bir dağıtıma uyar.
rule-network-event =
    .title = bağlantılar birlikte sustu
    .cause = { $count ->
        [one] { $count } bağlantı { $duration } içinde karşı tarafını yitirdi: bir hat, yönlendirici, VPN veya makine
            devre dışı kaldı.
       *[other] { $count } bağlantı { $duration } içinde karşı tarafını yitirdi: bir hat, yönlendirici, VPN veya
            makine devre dışı kaldı.
    }
    .fix = { $place ->
        [client] İstemcilerin ağının o andaki durumuna bakın: hepsi tek bir ağda, sunucular ise değil.
        [server] Sunucuların ağının o andaki durumuna bakın: hepsi tek bir ağda, istemciler ise değil.
       *[path] Bu bağlantıların paylaştığı ağın o andaki durumuna bakın.
    }
    .proper = İki taraf da çabuk fark etsin diye iki tarafta da kalp atışı kullanın.
    .verify = Aynı yoldaki diğer trafik de susmuştur.
rule-lb-deregistration =
    .title = { $server } yük dağıtımından çıkarıldı
    .cause = { $count ->
        [one] { $count } bağlantıyı yük dengeleyicisi { $duration } içinde Close olmadan sonlandırdı; yeni bağlantılar
            bundan sonra yalnızca başka sunuculara gitti.
       *[other] { $count } bağlantıyı yük dengeleyicisi { $duration } içinde Close olmadan sonlandırdı; yeni
            bağlantılar bundan sonra yalnızca başka sunuculara gitti.
    }
    .fix = Bağlantılara daha çok zaman tanıyın: kayıt silme gecikmesini (deregistration delay) uzatın.
    .proper = Gecikme dolmadan sunucunun kendisinin 1001 veya 1012 ile kapatmasını sağlayın.
    .verify = Yük dengeleyicinin günlüğünde, sunucunun bu andan önce çıkarıldığı görülür.
rule-code-mix-by-hop =
    .title = bir proxy, başkalarına bildirilen bir yeniden başlatmayı gizledi
    .cause = { $count ->
        [one] Proxy arkasındaki { $count } bağlantı, sunucunun diğerlerini { $code } ile kapattığı saniyede Close
            olmadan sonlandı.
       *[other] Proxy arkasındaki { $count } bağlantı, sunucunun diğerlerini { $code } ile kapattığı saniyede Close
            olmadan sonlandı.
    }
    .fix = Bu 1006’ları { $code } olarak değerlendirin.
    .proper = Proxy’nin Close çerçevelerini iletmesini sağlayın veya onu güncelleyin.
    .verify = Proxy’nin arkasındaki yakalamada Close çerçeveleri bulunur.
rule-deploy-correlated-errors =
    .title = { $server } başka bir programla geri döndü
    .cause = { $count ->
        [one] { $count } bağlantı sonlandı ve Server başlığı { $before } iken { $after } oldu: bir sürüm dağıtımı.
       *[other] { $count } bağlantı sonlandı ve Server başlığı { $before } iken { $after } oldu: bir sürüm dağıtımı.
    }
    .fix = Önceki ve sonraki hataları karşılaştırın; arttılarsa önceki sürüme dönün.
    .proper = Sürümleri adım adım dağıtın ve önce bağlantıları boşaltın.
    .verify = Zaman bir sürüm dağıtımına uyar.
rule-wall-clock-periodic =
    .title = { $server } bağlantıları { $interval } arayla sonlanıyor
    .cause = { $count ->
        [one] { $count } bağlantı, ne kadar süredir açık olduğundan bağımsız olarak, eşit aralıklı { $events } olayda
            sonlandı.
       *[other] { $count } bağlantı, ne kadar süredir açık olduğundan bağımsız olarak, eşit aralıklı { $events }
            olayda sonlandı: zamanlanmış bir iş, günlük döndürme, yeniden yükleme veya sertifika yenileme.
    }
    .fix = O sunucuda veya proxy’de o anlarda neyin çalıştığına bakın.
    .proper = Bağlantıları düşürmeden yeniden yükleyin veya önce onları boşaltın.
    .verify = Sonraki olay aynı aralıktan sonra gelir.
rule-connection-limit =
    .title = { $server } en çok { $limit } bağlantı tutuyor
    .cause = { $count ->
        [one] { $limit } bağlantı açıkken { $count } girişim başarısız oldu ve açık bağlantı sayısı hiç bunu aşmadı.
       *[other] { $limit } bağlantı açıkken { $count } girişim başarısız oldu ve açık bağlantı sayısı hiç bunu aşmadı:
            bir sınır.
    }
    .fix = Sınırı yükseltin: açık dosyalar, worker bağlantıları, oturumlar, bir kota.
    .proper = Bağlantı sayısı için alarm kurun ve sınıra ulaşılmadan kapasiteyi artırın.
    .verify = { $limit } bağlantıdan fazlası açık kalır.
rule-one-path-or-protocol =
    .title = { $kind ->
       *[path] { $name } yolu diğerlerinden daha sık hata veriyor
        [subprotocol] { $name } alt protokolü diğerlerinden daha sık hata veriyor
        [agent] { $name } istemci programı diğerlerinden daha sık hata veriyor
    }
    .cause = { $count ->
        [one] Bu türden { $count } bağlantı başarısız oldu veya koptu; bu tür bağlantılar içindeki oranı { $share }.
       *[other] Bu türden { $count } bağlantı başarısız oldu veya koptu; bu tür bağlantılar içindeki oranı { $share }:
            aynı sunuculardaki diğer bağlantılardakinden çok daha yüksek.
    }
    .fix = Orada en son neyin değiştiğine bakın.
    .proper = Hataları yola, alt protokole ve istemci sürümüne göre izleyin.
    .verify = O değişiklik olmadan oran düşer.
rule-session-takeover =
    .title = iki istemci birbirinin oturumunu sonlandırıyor
    .cause = { $count ->
        [one] { $count } oturumu, aynı adresli ve parametreli başka bir oturum başlar başlamaz { $server }
            sonlandırdı.
       *[other] { $count } oturumu, aynı adresli ve parametreli başka bir oturum başlar başlamaz { $server }
            sonlandırdı: tek bir kimlik iki kez kullanılıyor.
    }
    .fix = Her istemciye kendine ait bir kimlik verin.
    .proper = İkinci oturum açmayı reddedin veya birleştirin ve bunu eski oturuma kendine ait bir kodla bildirin.
    .verify = İki istemci de bağlı kalır.
rule-network-switch =
    .title = istemciler ağ değiştirdi
    .cause = { $count ->
        [one] { $count } istemci sustu ve kısa süre sonra aynı parametrelerle başka bir adresten geri döndü.
       *[other] { $count } istemci sustu ve kısa süre sonra aynı parametrelerle başka adreslerden geri döndü.
    }
    .fix = Sunucuda bir şey gerekmez; oradaki eski oturumları kalp atışı sonlandırır.
    .proper = Yeniden bağlanınca oturumları sürdürün ve eskisi çabuk sonlansın diye kalp atışı kullanın.
    .verify = Adresler farklı ağlara aittir.
rule-storm-kills-server =
    .title = geri dönen istemciler sunucuyu aşırı yükledi
    .cause = { $count ->
        [one] Kayıptan sonra { $count } girişim başarısız oldu veya reddedildi: sunucu, bir anda geri dönenlerin
            hepsini kaldıramadı.
       *[other] Kayıptan sonra { $count } girişim başarısız oldu veya reddedildi: sunucu, bir anda geri dönenlerin
            hepsini kaldıramadı.
    }
    .fix = 503 ve Retry-After ile erken reddedin ve istemcilerin daha uzun beklemesini sağlayın.
    .proper = Her istemcide ilk gecikme rastgele, sonrakiler artan olsun.
    .verify = Yeniden başlatmadan sonra yükseltme hızı sıçramaz.
rule-reconnect-storm =
    .title = istemciler hep birden geri döndü
    .cause = { $count ->
        [one] Kayıptan sonraki { $duration } içinde { $count } bağlanma girişimi geldi.
       *[other] Kayıptan sonraki { $duration } içinde { $count } bağlanma girişimi geldi.
    }
    .fix = İstemcilerin ilk girişimden önce rastgele bir süre beklemesini sağlayın.
    .proper = İlk gecikme en çok 5 sn olmak üzere rastgele, sonrakiler artan olsun (RFC 6455 §7.2.3).
    .verify = Yeniden başlatmadan sonra yükseltme hızı sıçramaz.
rule-reconnect-without-jitter =
    .title = istemciler hep aynı gecikmeyle yeniden bağlanıyor
    .cause = { $count ->
        [one] { $count } istemci, kaybından { $delay } sonra geri döndü.
       *[other] { $count } istemci, kaybından { $delay } sonra, neredeyse hepsi aynı gecikmeyle geri döndü: gecikmenin
            rastgele bir bölümü yok.
    }
    .fix = Gecikmeye rastgele bir bölüm ekleyin.
    .proper = İlk gecikme en çok 5 sn olmak üzere rastgele, sonrakiler artan olsun (RFC 6455 §7.2.3).
    .verify = Kayıptan sonraki geri dönüşler saniyelere yayılır.
rule-equal-idle =
    .title = { $timer } süreli bir boşta kalma zamanlayıcısı
    .cause = { $count ->
        [one] { $count } bağlantı { $timer } sessizlikten sonra sonlandı.
       *[other] { $count } bağlantı aynı sessizlikten ({ $timer }) sonra sonlandı: bir zamanlayıcı.
    }{ $known ->
        [yes] { " " }Bu süreyle bilinen: { $product }.
       *[no] { "" }
    }{ $collides ->
        [yes] { " " }Çoğu { $interval } arayla ping gönderiyor, bu yüzden ping ile zamanlayıcı yarışıyor.
       *[no] { "" }
    }
    .fix = { $watched ->
        [client] İstemcinin en çok { $suggested } arayla kalp atışı göndermesini sağlayın veya zamanlayıcıyı
            yükseltin.
        [server] Sunucunun en çok { $suggested } arayla kalp atışı göndermesini sağlayın veya zamanlayıcıyı yükseltin.
        [messages] Ping’ler sayılmadığı için en çok { $suggested } arayla bir mesaj gönderin veya zamanlayıcıyı
            yükseltin.
       *[both] En çok { $suggested } arayla kalp atışı gönderin veya zamanlayıcıyı yükseltin.
    }
    .proper = Kalp atışı aralığını yoldaki en kısa boşta kalma sınırından kısa tutun.
    .verify = Kalp atışı varken bağlantılar { $timer } süresini aşar.
rule-equal-lifetimes =
    .title = { $timer } ile sınırlı bağlantı süresi
    .cause = { $count ->
        [one] { $count } bağlantı { $timer } açık kaldıktan sonra sonlandı.
       *[other] { $count } bağlantı, ne yaptığından bağımsız olarak aynı süre ({ $timer }) açık kaldıktan sonra
            sonlandı: bir proxy’nin veya hizmetin sınırı ya da bir token’ın geçerlilik süresi.
    }{ $known ->
        [yes] { " " }Bu süreyle bilinen: { $product }.
       *[no] { "" }
    }
    .fix = Bu sürenin dolmasına az kala yeniden bağlanın ve token’ları yenileyin.
    .proper = Durumu sonraki bağlantıya aktarın.
    .verify = Başka bir zamanda açılan bağlantı da aynı süre dolunca sonlanır.
rule-one-backend-bad =
    .title = { $server } diğerlerinden daha sık hata veriyor
    .cause = { $count ->
        [one] Bu sunucunun { $count } bağlantısı başarısız oldu veya koptu; kendi bağlantıları içindeki oranı
            { $share }.
       *[other] Bu sunucunun { $count } bağlantısı başarısız oldu veya koptu; kendi bağlantıları içindeki oranı
            { $share }: diğerlerindekinden çok daha yüksek.
    }
    .fix = Bu sunucuyu yük dağıtımından çıkarın ve diğerleriyle karşılaştırın.
    .proper = Sağlık denetimlerinin bir WebSocket açmasını sağlayın.
    .verify = O olmadan hata oranı düşer.
rule-rising-overload =
    .title = giderek daha çok istemci geri çevriliyor
    .cause = { $count ->
        [one] { $count } bağlantı 429, 503 veya 1013 ile reddedildi.
       *[other] { $count } bağlantı 429, 503 veya 1013 ile reddedildi ve oranları arttı: bir sınıra ulaşıldı.
    }
    .fix = Sınırı bulun: bağlantı sayısı, hız veya bir kota.
    .proper = Sınıra yaklaşılmadan kapasiteyi artırın ve bunun için alarm kurun.
    .verify = Açık bağlantı sayısı sabit bir düzeyde kalmıştır.
rule-client-flapping =
    .title = { $client } tekrar tekrar bağlanıp başarısız oluyor
    .cause = { $count ->
        [one] Bu istemcinin { $count } bağlantısı saniyeler içinde başarısız oldu.
       *[other] Bu istemcinin { $count } bağlantısı art arda, saniyeler içinde başarısız oldu.
    }
    .fix = Tek tek sonların nedenine bakın ve istemcinin her birinden sonra daha uzun beklemesini sağlayın.
    .proper = Artan gecikmeler kullanın; yanıtın değişmeyeceği yerde yeniden denemeyi bırakın.
    .verify = İstemcinin girişimleri seyrekleşir.
rule-tcp-refused =
    .title = bağlanma girişimleri reddedildi
    .cause = { $count ->
        [one] { $count } SYN, RST ile yanıtlandı: o bağlantı noktasında dinleyen yok veya bir güvenlik duvarı
            reddediyor.
       *[other] { $count } SYN, RST ile yanıtlandı: o bağlantı noktasında dinleyen yok veya bir güvenlik duvarı
            reddediyor.
    }
    .fix = Hizmetin çalıştığını ve dinlediğini, ayrıca güvenlik duvarının kurallarını kontrol edin.
    .proper = Bağlantı noktasını dışarıdan izleyin.
    .verify = Bağlantı noktasına açılan bağlantı kabul edilir.
rule-tcp-unreachable =
    .title = bağlanma girişimleri yanıtsız kaldı
    .cause = { $count ->
        [one] { $count } SYN yanıtsız kaldı: bir filtre düşürdü veya yönlendirme yok.
       *[other] { $count } SYN yanıtsız kaldı: bir filtre düşürdü veya yönlendirme yok.
    }
    .fix = Adresi, yönlendirmeyi ve güvenlik duvarlarını kontrol edin.
    .proper = Bağlantı noktasını dışarıdan izleyin.
    .verify = Bağlantı noktasına açılan bağlantı kabul edilir.
rule-capture-duplicated =
    .title = paketler iki kez yakalandı
    .cause = { $count ->
        [one] { $count } paket iki kez var; kopyası dışarıda bırakıldı.
       *[other] { $count } paket iki kez var; kopyaları dışarıda bırakıldı.
    }
    .fix = Tek bir arabirimde yakalama yapın veya kopyaları `editcap -d` ile kaldırın.
    .proper = Her hattı bir kez yansıtın.
    .verify = Sonraki raporda kopya sayılmaz.

# Packets and figures that prove it.
evidence-close = { $side ->
        [client] istemciden Close { $code }
       *[server] sunucudan Close { $code }
    }
evidence-answer = { $side ->
        [client] istemciden yanıt olarak Close { $code }
       *[server] sunucudan yanıt olarak Close { $code }
    }
evidence-fin = { $side ->
        [client] istemciden FIN
       *[server] sunucudan FIN
    }
evidence-rst = { $side ->
        [client] istemciden RST
       *[server] sunucudan RST
    }
evidence-last-data = { $side ->
        [client] son veri, istemciden
       *[server] son veri, sunucudan
    }
evidence-silence = { $idle } sessizlikten sonra son
evidence-age = { $age } boyunca açık
evidence-ping = { $side ->
        [client] istemciden pong’suz ping
       *[server] sunucudan pong’suz ping
    }{ $acked ->
        [yes] , TCP onayladı
        [no] , onaylanmadı
       *[unknown] { "" }
    }
evidence-heartbeat = { $side ->
        [client] istemci { $interval } arayla ping gönderiyor
       *[server] sunucu { $interval } arayla ping gönderiyor
    }{ $answered ->
        [yes] , olağan gidiş dönüş süresi { $usual }
       *[no] { "" }
    }{ $unanswered ->
        [0] { "" }
       *[other] , { $unanswered } yanıtsız
    }
evidence-no-message = mesajsız geçen { $idle } sonrasında son
evidence-fault = { $side ->
        [client] istemci bir kuralı çiğnedi
       *[server] sunucu bir kuralı çiğnedi
    }
evidence-status = HTTP { $status }
evidence-alert = { $side ->
        [client] istemciden { $alert } uyarısı
       *[server] sunucudan { $alert } uyarısı
    }
evidence-ttl = RST’nin TTL değeri { $seen }, olağan değer { $usual }
evidence-ip-id = RST’nin IP kimlik numarası { $seen }, öncesinde { $usual }
evidence-rst-both = diğer yönde RST, { $seen } arayla
evidence-rst-own = RST’nin penceresi { $window }, IP kimlik numarası { $seen }, öncesinde { $usual }: aynı soketten
evidence-rst-stranger = penceresiz RST, bağlantıyı tanımayan bir makineninki gibi
evidence-pause = { $pause } sessizlikten sonra ilk paket
evidence-icmp = { $kind ->
        [prohibited] { $reporter } adresinden ICMP: yasak
        [too_big] { $reporter } adresinden ICMP: fazla büyük
        [time_exceeded] { $reporter } adresinden ICMP: süre aşıldı
       *[unreachable] { $reporter } adresinden ICMP: ulaşılamıyor
    }
evidence-icmp-many = { $count ->
        [one] { $count } bağlantıyla ilgili ICMP hataları
       *[other] { $count } bağlantıyla ilgili ICMP hataları
    }
evidence-clock-jump = öncesindeki paketlerden daha erken
evidence-retransmissions = { $side ->
        [client] istemci { $count } kez boşuna gönderdi
       *[server] sunucu { $count } kez boşuna gönderdi
    }
evidence-wait = { $wait } bekledikten sonra
evidence-message = { $side ->
        [client] istemciden { $bytes } boyutunda mesaj
       *[server] sunucudan { $bytes } boyutunda mesaj
    }
evidence-leg = { $leg ->
        [client] istemci bacağı:{ " " }
       *[upstream] arka uç bacağı:{ " " }
    }{ $side ->
        [client] istemciden{ " " }
        [server] sunucudan{ " " }
       *[none] { "" }
    }{ $what ->
        [close] Close { $number }
        [status] HTTP { $number }
        [rst] RST
        [fin] FIN
       *[end] son
    }
evidence-first-end = bu sonların ilki
evidence-last-end = bu sonların sonuncusu
evidence-refused-syn = arka uç TCP’yi reddediyor
evidence-unanswered-syn = arka uca gönderilen SYN yanıtsız
evidence-clear = TLS yerine düz metin
evidence-zero-window = { $side ->
        [client] istemcinin penceresi sıfırdı
       *[server] sunucunun penceresi sıfırdı
    }

# What it was not.
not-timer = Zamanlayıcı değil: { $idle } sessizlik bilinen hiçbir zamanlayıcıya uymuyor.
not-idle = Boşta kalma zamanlayıcısı değil: sondan { $idle } önce veri geçti.
not-middlebox = Ara cihaz değil: RST’nin TTL değeri ({ $seen }) gönderenin diğer paketlerindekiyle aynı.
not-heartbeat = Kalp atışı değil: yanıtsız kalan ping yok.
not-violation = Hatalı çerçeve değil: yakalanan hiçbir çerçeve kural çiğnemiyor.

# Labels.
findings-proper = Kalıcı çözüm
findings-verify = Doğrulama
findings-evidence = Kanıt
findings-not = Elenen
findings-filter = Filtre
confidence = %{ $percent } kesinlik
