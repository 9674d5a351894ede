# One message for each entry of codes.toml, under its id:
#   (value)   a short title, only where the registry has no name
#   .meaning  what the sender says by it, or what a local report stands for
#   .use      when an endpoint should send it, or what to send instead
#   .wire     what a capture shows in general
#   .fix      what to change in general
#   .browser  what a script in a browser is told
#   .trap     how it misleads
# and one for each of its triggers, code-<id>-<trigger id>:
#   (value)   when it happens
#   .wire     how this case looks in a capture
#   .fix      what to change in this case

code-0-999 = kapanış kodu değil
    .meaning = 1000’in altındaki kodlar kullanılmaz; bu nedenle numara bağlantı hakkında bir şey söylemez.
    .use = Kimse gönderemez: normal bir son için 1000, kendinize ait bir kod için 4000 ile 4999 arasını kullanın.
    .wire = İlk iki baytında bu numarayı taşıyan bir Close çerçevesi; genellikle Close 1002 veya TCP’nin sonu ile
        yanıtlanır.
    .fix = Göndereni düzeltin. Normal bir son için 1000, kendinize ait bir kod için 4000 ile 4999 arasını kullanın;
        bir HTTP durum kodu 4000 eklenerek kullanılabilir, örneğin 4401.
    .browser = Numarayı reddeden bir tarayıcı error olayı üretir ve wasClean false ile 1006 bildirir; kabul eden
        tarayıcı numaranın kendisini bildirir.
    .trap = Kodları denetleyen bir alıcı bağlantıyı hatayla bitirir; uygulamasına 1006 bildirilir ve uygulama bu
        numarayı hiç öğrenmez.

code-0-999-other-number = Bir program kapanış kodu olarak HTTP durum kodu veya çıkış kodu gibi başka türden bir numara
        veriyor.
    .wire = Close çerçevesinin ilk iki baytında o numara bulunur.
    .fix = close çağrısından önce numarayı geçerli bir koda dönüştürün.

code-1000 =
    .meaning = Gönderen, bağlantının amacını tamamlamış ve onu bilerek sonlandırıyor.
    .use = İşi tamamlanan taraf gönderir; istemcilerin geri dönmesi isteniyorsa gönderilmez, onun için 1001, 1012 veya
        özel bir kod gönderin.
    .wire = Bir yönde Close 1000, diğer yönde yanıt olarak Close 1000, ardından genellikle sunucudan FIN.
    .fix = Son istendiyse bir şey gerekmez. Öncesinde her seferinde aynı boşta kalma süresi varsa sunucunun boşta
        kalma sınırını yükseltin veya istemciden bu sınırdan daha sık kalp atışı gönderin.
    .browser = close olayı 1000 kodunu ve wasClean true değerini taşır; error olayı oluşmaz.
    .trap = 1000 sağlıklı bir sonu kanıtlamaz: boşta kalma süresine ve gerekçeye bakın. Phoenix’inki gibi bazı
        istemciler bundan sonra yeniden bağlanmaz.

code-1000-work-done = İstemcideki program işini bitirdiği için close işlevini 1000 ile çağırıyor.
    .wire = İstemciden gerekçesiz Close 1000, Close 1000 ile yanıtlanır.
    .fix = Bir şey gerekmez; ancak program erken kapattıysa close işlevini neden çağırdığına bakın.

code-1000-client-silent = Cowboy ve üzerine kurulan sunucular, istemciden 60 ile 66 sn boyunca veri gelmezse
        bağlantıyı sonlandırıyor.
    .wire = İstemcinin sessiz kaldığı bir sürenin sonunda sunucudan gerekçesiz Close 1000.
    .fix = `idle_timeout` değerini yükseltin veya istemcinin daha sık ping ya da mesaj göndermesini sağlayın.

code-1000-heartbeat-failed = Bir Tornado sunucusu pong alamıyor veya bir Phoenix istemcisi kalp atışına yanıt alamıyor
        ve 1000 ile kapatıyor.
    .wire = Gerekçe “ping timed out” veya “heartbeat timeout” olur.
    .fix = Karşı tarafın neden yanıt vermediğini bulun: bloke olmuş bir program, yavaş bir yol veya fazla kısa bir
        sınır.

code-1000-maximum-lifetime = uWebSockets, yapılandırılan `maxLifetime` süresine ulaşan bağlantıyı sonlandırıyor; bu
        ayar varsayılan olarak kapalıdır.
    .wire = Sunucudan “please reconnect” gerekçesiyle Close 1000.
    .fix = İstemcinin bu gerekçede yeniden bağlanmasını sağlayın veya `maxLifetime` değerini yükseltin.

code-1000-server-shutdown = Bandit, kapanırken bağlantılarını 1000 ile kapatıyor.
    .wire = Bir sunucudan saniyeler içinde tüm istemcilerine Close 1000.
    .fix = İstemcilerin, kod 1000 olsa bile rastgele bir süre sonra yeniden bağlanmasını sağlayın.

code-1001 =
    .meaning = Gönderenin kendisi ayrılıyor: bir sayfa terk ediliyor veya bir sunucu duruyor.
    .use = Kendi içindeki bir nedenle ortadan kalkan taraf gönderir; kısa sürede geri dönecek sunucu bunun yerine 1012
        gönderebilir.
    .wire = Close 1001. Tarayıcılar gerekçe vermez; sunucular çoğu zaman verir, örneğin “Connection Idle Timeout” veya
        “The server is stopping”.
    .fix = Kapanışlarda önce boşaltın, bağlantıları gruplar hâlinde kapatın ve istemcileri rastgele bir süre bekletin.
        Boşta kalma sınırlarında ping gönderin veya sınırı yükseltin. Süre sınırlarında, sınırdan kısa süre önce
        yeniden bağlanın.
    .browser = Terk edilen sayfaya bir şey bildirilmez; sunucudan gelen 1001’de kod 1001, wasClean true olur ve error
        olayı oluşmaz.
    .trap = İstemciden gelirse genellikle zararsızdır. Sunucudan geldiğinde kapanan tek bir bağlantı boşta kalma veya
        süre sınırı, hepsinin birden kapanması sunucunun kapandığı anlamına gelir.

code-1001-page-left = Kullanıcı sekmeyi kapatıyor veya başka bir sayfaya geçiyor, tarayıcı da 1001 gönderiyor.
    .wire = İstemciden gerekçesiz Close 1001, ardından TCP’nin sonu.
    .fix = Bir şey gerekmez; kullanıcı geri dönebilecekse durumu sunucuda saklayın.

code-1001-server-stops = Bir sunucu duruyor ve Tomcat ile Python’daki websockets’in varsayılan olarak yaptığı gibi tüm
        bağlantılarını kapatıyor.
    .wire = Yaklaşık bir saniye içinde tüm istemcilere Close 1001; Tomcat “The server is stopping” gibi bir gerekçe
        verir.
    .fix = Durdurmadan önce boşaltın ve istemcilerin rastgele bir süre sonra yeniden bağlanmasını sağlayın.

code-1001-idle-limit = Jetty, boşta kalan bağlantıyı 30 sn sonra sonlandırıyor; Tomcat bunu yalnızca bir sınır
        yapılandırılmışsa yapıyor.
    .wire = “Connection Idle Timeout” veya “… idle timeout expired” gerekçesiyle Close 1001.
    .fix = Sınırdan daha sık ping gönderin veya sınırı yükseltin.

code-1001-session-limit = Bir hizmet, OpenAI Realtime gibi, her oturumu en uzun süresine ulaşınca sonlandırıyor.
    .wire = Sunucudan Close 1001; gerekçe en uzun süreyi dakika olarak belirtir.
    .fix = Sınırdan kısa süre önce yeni bir oturum açın.

code-1002 =
    .meaning = Gönderen, RFC 6455’in çerçeveleme kurallarını çiğneyen baytlar aldı; bu nedenle şüpheli, karşı taraf
        veya aradaki bir şeydir.
    .use = Kuralları çiğneyen bir çerçeve alan ve hâlâ Close gönderebilen taraf gönderir.
    .wire = Close 1002. Hatalı çerçeve yakalamada varsa karşı yönde, kısa süre öncesindedir.
    .fix = Kural çiğneyen ilk çerçeveyi bulup göndereni düzeltin. Deneme olarak permessage-deflate’i kapatın. Akışı
        yeniden yazan proxy’leri yoldan çıkarın veya TLS kullanın.
    .browser = Sunucudan gelirse kod 1002, wasClean true olur, error olayı oluşmaz. Tarayıcının kendisi gönderirse
        önce error olayı, ardından wasClean false ile 1006 gelir.
    .trap = Hatalı çerçeve yoksa boşta kalma sınırından, reddedilen bir alt protokolden veya geçerli ama yeni bir
        koddan kuşkulanın. Tomcat, G/Ç hatasından sonra 1006 yerine 1002 gönderir.

code-1002-compression-not-agreed = Taraflardan biri, çoğu zaman bir cihazın gömülü yazılımı, permessage-deflate
        üzerinde anlaşılmadığı hâlde sıkıştırılmış mesaj gönderiyor.
    .wire = RSV1’i 1 olan bir veri çerçevesi var, 101’de permessage-deflate yok.
    .fix = Gönderende sıkıştırmayı kapatın veya yükseltmede permessage-deflate üzerinde anlaşın.

code-1002-two-writers = Bir tarafta iki iş parçacığı veya görev aynı sokete yazıyor ve çerçeveleri birbirine
        karışıyor.
    .wire = Bir çerçevenin veri yükünün içinde başka bir çerçeve başlığı veya son mesaj tamamlanmadan başlayan yeni
        bir mesaj.
    .fix = Bir sokete yalnızca tek bir görevin yazmasını sağlayın veya yazmaları bir kilitle koruyun.

code-1002-close-code-rejected = Bir kitaplık aldığı kapanış kodunu reddediyor: geçersiz bir kodu, Tomcat ve Bandit’te
        ayrıca 1012 ile 1014 arasını.
    .wire = Önce başka bir kodla Close, ona yanıt olarak Close 1002.
    .fix = İlk Close’u okuyun. Kod geçersizse göndereni düzeltin, değilse yanıt veren kitaplığı güncelleyin.

code-1002-client-silent = Bandit, istemciden 60 sn boyunca veri gelmezse bağlantıyı sonlandırıyor ve 1002 gönderiyor.
    .wire = İstemcinin sessizliğinden sonra sunucudan gerekçesiz Close 1002; hatalı çerçeve yok.
    .fix = İstemciden daha sık kalp atışı gönderin veya sunucudaki zaman aşımını yükseltin.

code-1002-http-in-stream = Bir proxy veya sunucu, açık bağlantıya hata sayfası gibi HTTP veya HTML metni yazıyor.
    .wire = Bir çerçevenin başlaması gereken yerde “HTTP/1.1” veya “<html” gibi baytlar.
    .fix = Metni yazan ara noktayı bulun ve yükseltilmiş bağlantılarda yanıt vermesini engelleyin.

code-1002-subprotocol-refused = subscriptions-transport-ws, istemci kendi iki alt protokolünden birini seçmediyse
        bağlantıyı kapatıyor.
    .wire = 101’in hemen ardından sunucudan Close 1002.
    .fix = İstemcide ve sunucuda aynı alt protokolü kullanın.

code-1003 =
    .meaning = Gönderen, kabul edemediği türde veri aldı; örneğin yalnızca metin okuduğu yerde ikili veri.
    .use = Mesajın türü kendisine uygun olmayan taraf gönderir; türüne uymayan içerik için 1007 gönderin.
    .wire = Karşı tarafın bir veri çerçevesinin hemen ardından Close 1003; bu çerçevenin opcode’u çoğu zaman
        öncekilerden farklıdır.
    .fix = Alıcının beklediği çerçeve türünü gönderin ve bunu belirleyen bir alt protokol üzerinde anlaşın.
    .browser = close olayı 1003 kodunu ve wasClean true değerini taşır; error olayı oluşmaz.
    .trap = Bazı kitaplıklar, türü doğru olsa da çözümleyemedikleri bir mesaj için 1003 gönderir; Jetty bu koda “bad
        data” adını verir.

code-1003-wrong-frame-type = Spring’in metin işleyicisi ikili mesaj veya ikili işleyicisi metin mesajı alıyor.
    .wire = Gerekçe “Binary messages not supported” veya “Text messages not supported” olur.
    .fix = Diğer çerçeve türünü gönderin veya ikisini de kabul eden bir işleyici kullanın.

code-1003-not-decodable = Starlette’in uç nokta sınıfı yanlış çerçeve türü veya JSON beklediği yerde JSON olmayan
        metin alıyor.
    .wire = İstemcinin bir mesajının hemen ardından sunucudan gerekçesiz Close 1003.
    .fix = O mesajı uç noktanın `encoding` değeriyle karşılaştırın.

code-1003-mqtt-as-text = Bir istemci MQTT paketlerini metin çerçeveleriyle gönderiyor, oysa MQTT yalnızca ikili
        çerçevelere izin verir.
    .wire = `mqtt` alt protokollü bir bağlantıda metin çerçeveleri, ardından son.
    .fix = MQTT’yi ikili çerçevelerle gönderin.

code-1004 =
    .meaning = 1004 ayrılmıştır ve bir anlamı yoktur.
    .use = Kimse gönderemez; çok büyük bir mesaj için 1009 gönderin.
    .wire = 1004 taşıyan bir Close çerçevesi; alıcıların çoğu Close 1002 ile yanıt verir.
    .fix = Göndereni düzeltin veya güncelleyin. Boyut için 1009’u, kendinize ait bir anlam için özel bir kodu
        kullanın.
    .browser = Chromium ve WebKit onu reddetmez: close olayı 1004 kodunu ve wasClean true değerini taşır, error olayı
        oluşmaz.
    .trap = Chromium ve WebKit kabul eder, bu yüzden yalnızca diğer alıcılar hata verir. Eski tablolar onu “çok büyük”
        diye açıklar.

code-1004-old-table = Bir program, 1004’ün mesajın çok büyük olduğu anlamına geldiği eski bir tabloyu izliyor.
    .wire = Bir Close çerçevesinin ilk iki baytında 1004.
    .fix = Boyut sınırının kastedildiği yerlerde 1004’ü 1009 ile değiştirin.

code-1005 =
    .meaning = Kodsuz bir Close çerçevesi ulaştı; alıcının kitaplığı bunu 1005 ile bildirir.
    .use = Kimse gönderemez. Boş bir Close kurallara uygundur, ancak gerekçeli bir 1000 gibi bir kod daha çok şey
        söyler.
    .wire = Gövdesi boş, genellikle boş bir Close ile yanıtlanan bir Close çerçevesi: tam bir kapanış el sıkışması.
    .fix = Bir sonraki sonun nedeni anlaşılsın diye, close() çağrılan yerde kod ve gerekçe verin. Ağ geçidinde ikisini
        de iletin.
    .browser = close olayı 1005 kodunu, boş bir gerekçeyi ve wasClean true değerini taşır; error olayı oluşmaz.
    .trap = 1005 ile 1006 aynı değildir: burada bir Close çerçevesi ulaşmıştır. uvicorn, yalnızca TCP kaybedildiğinde
        de uygulamaya 1005 bildirir; bu, ağda görülenle çelişir.

code-1005-close-without-code = Bir sayfa veya Node.js programı close() işlevini bağımsız değişken vermeden çağırıyor
        ya da tarayıcı kullanılmayan bir soketi atıyor.
    .wire = İstemciden boş bir Close: dört maske baytı, veri yükü yok.
    .fix = close işlevini 1000 veya özel bir kod ve bir gerekçeyle çağırın.

code-1005-socketio-timeout = Socket.IO kaçırılan bir kalp atışından sonra sonlandırıyor: sunucu her 25 sn’de ping
        gönderip 20 sn, istemci 45 sn bekler.
    .wire = Bir sessizlikten sonra boş bir Close; sunucunun son “2” metnine “3” yanıtı gelmemiş veya hiç “2” gelmemiş.
    .fix = İki programda da olay döngüsünü boş tutun veya `pingTimeout` değerini yükseltin.

code-1005-server-without-code = Bir sunucu bağlantıyı kod vermeden sonlandırıyor; Socket.IO her bağlantı kesişte bunu
        yapar.
    .wire = Sunucudan boş bir Close; Socket.IO’da çoğu zaman öncesinde bir “41” metni vardır.
    .fix = Sunucunun günlüğünü okuyun veya gerekçeyi Close’dan önce mesaj olarak gönderin.

code-1005-gateway-drops-code = Bir ağ geçidi iki bağlantıyı da kendisi sonlandırıyor ve kodu iletmiyor; Spring Cloud
        Gateway için bu bildirilmiştir.
    .wire = Ağ geçidinin sunucu bacağında bir kod, istemci bacağında boş bir Close.
    .fix = Ağ geçidini güncelleyin veya kodu ve gerekçeyi iletmesini sağlayın.

code-1006 =
    .meaning = Bağlantı Close çerçevesi olmadan sonlandı veya hiç açılmadı; 1006’yı kitaplık kendi bildirimi olarak
        yazar.
    .use = Kimse gönderemez. Karşı tarafı ortadan kalkan bir aktarıcı bunun yerine 1011 veya 1014 gönderir.
    .wire = Son veriden sonra FIN, RST veya sessizlik ve hiç Close çerçevesi yok ya da geçerli 101 almamış bir
        yükseltme. Asıl yanıt, nasıl ve hangi taraftan sonlandığıdır.
    .fix = Sabit bir boşta kalma süresinden sonra FIN: en kısa zaman aşımından daha sık ping gönderin. Sunucudan başka
        bir son: o saniyedeki günlüğünü okuyun. Sessizlik: kalp atışı kullanın. Artan, rastgele aralıklarla yeniden
        bağlanın.
    .browser = close olayı 1006 kodunu, boş bir gerekçeyi ve wasClean false değerini taşır; başarısız yükseltmede önce
        error olayı oluşur.
    .trap = 1006 hiçbir zaman neden değildir. Bir çerçevenin içindeyse bir aktarıcının yanlışlıkla ilettiği kendi
        bildirimidir; alıcı da bunun üzerine 1002 ile bağlantıyı bitirir.

code-1006-proxy-idle = Bir proxy veya yük dengeleyici, boşta kalan bağlantıyı sonlandırıyor: nginx ve AWS ALB
        varsayılan olarak 60 sn sonra.
    .wire = Her bağlantıda aynı boşta kalma süresinden sonra, proxy’nin iki tarafında FIN veya RST.
    .fix = En kısa sınırın yarısı kadar aralıklarla ping gönderin veya sınırı yükseltin, nginx’te
        `proxy_read_timeout`.

code-1006-upgrade-refused = Sunucu veya bir proxy, yükseltmeye 401, 403, 404 veya 502 gibi bir HTTP durum koduyla
        yanıt veriyor.
    .wire = 101 dışında bir durum kodu, hiç çerçeve yok.
    .fix = Durum koduna göre ilerleyin: kimlik bilgileri, izin verilen köken, yol, iletilen Upgrade başlıkları veya
        arka ucun sağlığı.

code-1006-server-program-ended = Sunucudaki program hata veriyor veya sonlandırılıyor; uvicorn, bir işleyici özel
        durum fırlattığında TCP’yi bırakır.
    .wire = 101’den veya bir istemci mesajından kısa süre sonra sunucudan FIN veya RST.
    .fix = Sunucunun o saniyedeki günlüğünü okuyun ve işleyicideki özel durumları yakalayın.

code-1006-path-lost = Ağ veya bir makine ortadan kalktı ya da bir NAT veya güvenlik duvarı boşta kalan bağlantıyı
        unuttu.
    .wire = Yanıtsız yeniden iletimler veya yoklamalar; FIN veya RST yok.
    .fix = İki tarafta da kalp atışı kullanın; aralığını NAT ve güvenlik duvarlarının boşta kalma sınırlarından kısa
        tutun.

code-1006-heartbeat-cut = Bir sunucu, pong göndermeyen istemciyi kesiyor; aiohttp ve `ws` belgelerindeki `terminate()`
        örneği bunu yapar.
    .wire = Sunucudan Pong almayan bir Ping, ardından sunucudan FIN veya RST.
    .fix = İstemcinin neden yanıt vermediğini bulun veya sunucunun pong sınırını yükseltin.

code-1006-client-gone = İstemcideki program sonlandırıldı veya askıya alındı ya da işletim sistemi soketi kapattı.
    .wire = İstemciden Close çerçevesi olmadan FIN veya RST.
    .fix = İstemcide o anda ne olduğuna bakın ve oturumunu sürdürebilmesini sağlayın.

code-1006-tls-failed = TLS el sıkışması başarısız oluyor; tarayıcı bunu da 1006 olarak bildirir.
    .wire = HTTP’den önce bir TLS uyarısı veya TCP’nin sonu.
    .fix = 1015 maddesine bakın.

code-1006-answer-invalid = İstemci 101’i reddediyor: accept anahtarı yanlış veya tarayıcının istediği alt
        protokollerden hiçbiri seçilmemiş.
    .wire = Bu hatayı taşıyan bir 101, ardından istemciden FIN veya RST.
    .fix = Sunucunun önerilen alt protokollerden biriyle yanıt vermesini sağlayın ve proxy’lerin başlıkları
        değiştirmesini önleyin.

code-1006-close-lost = Bir taraf Close gönderip okunmamış veri varken bağlantıyı bırakıyor, RST de Close’un önüne
        geçiyor.
    .wire = Bir yönde Close çerçevesi, ardından RST; yanıt yok.
    .fix = Close gönderdikten sonra, yanıt gelene veya bir süre sınırı dolana kadar gelen tüm verileri okuyun.

code-1007 =
    .meaning = Gönderen, içeriği türüne uymayan bir mesaj aldı: UTF-8 olmayan metin veya açılamayan sıkıştırılmış
        veri.
    .use = Bozuk içerikli bir mesaj alan taraf gönderir; yanlış türde mesaj için 1003 gönderin.
    .wire = Bir metin mesajından veya ilk çerçevesinde RSV1 1 olan sıkıştırılmış bir mesajdan sonra Close 1007.
    .fix = İkili veriyi ikili çerçevelerle gönderin, metni UTF-8 ile kodlayın. Sıkıştırmada iki tarafın context
        takeover ayarlarını karşılaştırın veya deneme olarak permessage-deflate’i kapatın.
    .browser = Sunucudan gelirse kod 1007, wasClean true olur, error olayı oluşmaz. Hatayı tarayıcı bulursa önce error
        olayı, ardından wasClean false ile 1006 gelir.
    .trap = uWebSockets, Tornado ve varsayılan ayarlarıyla Autobahn 1007 göndermek yerine TCP’yi bırakır; karşı taraf
        da 1006 görür.

code-1007-text-not-utf8 = Bir program ikili veriyi veya başka bir kodlamayı metin olarak gönderiyor ya da bir
        karakteri iki mesaj arasında bölüyor.
    .wire = Baytları geçerli UTF-8 olmayan bir metin mesajı, ardından alıcısından Close 1007.
    .fix = Baytlar için ikili çerçeve kullanın, metni yalnızca karakterler arasından bölün.

code-1007-inflate-failed = Sıkıştırılmış veri açılamıyor, çoğu zaman iki taraf context takeover konusunda uyuşmadığı
        için; `ws` ve Bandit 1007 gönderir.
    .wire = RSV1’i 1 olan ve açılamayan bir mesaj, ardından Close 1007.
    .fix = İki tarafta da `no_context_takeover` ayarlayın veya deneme olarak sıkıştırmayı kapatın.

code-1008 =
    .meaning = Gönderen kendi bir kuralı gereği devam etmeyi reddediyor; kod hangi kural olduğunu söylemez.
    .use = Başka hiçbir kod uymadığında iki taraf da gönderebilir; 3000, 3003 veya özel bir kod istemciye daha çok şey
        söyler.
    .wire = Close 1008. 101’den kısa süre sonra: oturum açma veya köken. İstemcinin yoğun bir mesaj dalgasından sonra:
        hız sınırı. Sıfır pencerelerden sonra: yavaş okuyan.
    .fix = Gerekçeyi okuyun; ardından token’ı yenileyin, kökene izin verin, yavaşlayın veya yükü bölün. İstemciler
        tepki verebilsin diye sunucuda daha kesin kodlar kullanın.
    .browser = close olayı 1008 kodunu ve wasClean true değerini taşır; error olayı oluşmaz.
    .trap = Aynı kural el sıkışmadan önce uygulanırsa HTTP 401 veya 403 olarak görünür, tarayıcı da 1006 bildirir.
        Jetty istemcisi kendi işleyicisinin hataları için 1008 gönderir.

code-1008-not-authorized = Token eksik, yanlış veya süresi dolmuş; sunucu onu el sıkışmadan sonra denetliyor.
    .wire = Sunucudan, çoğu zaman 101’den sonraki iki saniye içinde Close 1008; token ile ilgili bir gerekçe arayın.
    .fix = Bağlanmadan önce token’ı yenileyin; saatleri kontrol edin.

code-1008-origin-not-allowed = Sayfanın kökeni sunucunun listesinde yok.
    .wire = Kökenle ilgili bir gerekçeyle Close 1008; istekteki Origin başlığıyla karşılaştırın.
    .fix = O kökeni sunucunun listesine ekleyin.

code-1008-rate-limit = İstemci, hizmetin izin verdiğinden fazla mesaj gönderiyor.
    .wire = Kısa sürede istemciden çok sayıda mesaj, ardından sunucudan Close 1008.
    .fix = Daha az mesaj gönderin veya birkaçını tek mesajda birleştirin.

code-1008-slow-reader = İstemci fazla yavaş okuyor ve sunucunun onun için tuttuğu kuyruk doluyor; coder/websocket’in
        sohbet örneğinde olduğu gibi.
    .wire = İstemciden sıfır pencereler, ardından Close 1008; o örnekteki gerekçede “too slow” geçer.
    .fix = İstemcide daha hızlı okuyun veya ona daha az veri gönderin.

code-1008-too-many-fragments = Bir mesajın, `ws` kitaplığının izin verdiğinden (varsayılan 131.072) fazla parçası var.
    .wire = Çok sayıda devam çerçevesi, ardından “Too many message fragments” gerekçesiyle Close 1008.
    .fix = Daha büyük parçalar gönderin veya veriyi mesajlara bölün.

code-1009 =
    .meaning = Gönderen, kabul ettiğinden büyük bir mesaj aldı.
    .use = Sınırını aşan bir mesaj alan taraf gönderir; sınırı gerekçede belirtmelidir.
    .wire = Karşı taraf büyük bir mesaj gönderirken veya hemen sonrasında Close 1009; kalanı hiç okunmadığı için çoğu
        zaman ardından RST gelir.
    .fix = Alıcının sınırını yükseltin veya veriyi uygulamada birkaç mesaja bölün. Birçok kitaplıkta sıkıştırılmış
        mesajın açılmış boyutu sayılır.
    .browser = Kapanış el sıkışması tamamlanırsa close olayı 1009 kodunu ve wasClean true değerini taşır; RST’den
        sonra 1006 olabilir.
    .trap = Mesaj boyutuna konan sınıra karşı parçalara bölmek işe yaramaz. RST, Close çerçevesini yok edebilir;
        mesajı gönderen de 1006 görür.

code-1009-limit-exceeded = Bir mesaj sınırı aşıyor: Jetty’de 64 KiB, Python’daki websockets’te 1 MiB, AWS API
        Gateway’de 128 KB.
    .wire = Büyük bir mesaj, ardından alıcısından Close 1009.
    .fix = Sınırı yükseltin, Python’daki websockets’te örneğin `max_size`, veya daha küçük mesajlar gönderin.

code-1009-tomcat-buffer = Bir mesaj Tomcat’in varsayılan olarak 8 KiB olan arabelleğini aşıyor ve işleyici yalnızca
        bütün mesajları kabul ediyor.
    .wire = Gerekçe sınırı belirtir, varsayılan olarak `[8192]` bayt.
    .fix = En büyük mesaj arabelleği boyutunu yükseltin veya mesajları parça parça okuyun.

code-1009-rst-after-close = Alıcı, mesajın kalanı hâlâ gelirken kapatıyor ve işletim sistemi RST ile yanıt veriyor.
    .wire = Aynı taraftan Close 1009, ardından RST; yanıt olarak Close yok.
    .fix = Sınırı yükseltin veya daha az gönderin; büyük bir mesajdan sonraki 1006’yı 1009 sayın.

code-1010 =
    .meaning = İstemcinin, sunucunun kabul etmediği bir uzantıya ihtiyacı var; gerekçede uzantı belirtilmelidir.
    .use = Yalnızca istemci gönderir; bir uzantıya ihtiyacı olan sunucu bunun yerine yükseltmeyi reddeder.
    .wire = Uzantı öneren bir yükseltme isteği, o uzantının olmadığı bir 101, ardından istemciden Close 1010.
    .fix = Uzantıyı sunucuda ve başlıkları yeniden yazan her proxy’de açın veya istemcide isteğe bağlı yapın.
    .browser = Tarayıcılar hiçbir zaman 1010 göndermez; sunucu gönderirse kod 1010, wasClean true olur ve error olayı
        oluşmaz.
    .trap = İstemcilerin çoğu bunun yerine 101’den sonra TCP’yi sonlandırır. Tersi durum, yani kimsenin önermediği bir
        uzantı, istemcinin 1006 ile başarısız olmasına yol açar.

code-1010-extension-missing = Katı bir istemci bir uzantıyı bulamıyor: sunucu desteklemiyor veya bir proxy
        Sec-WebSocket-Extensions başlığını silmiş.
    .wire = Uzantının olmadığı bir 101’in hemen ardından istemciden Close 1010.
    .fix = Başlığı her proxy’nin iki tarafında karşılaştırın ve uzantıyı açın.

code-1010-server-misuse = Kod istemciler için olduğu hâlde bir sunucu 1010 gönderiyor.
    .wire = Sunucudan istemciye giden yönde Close 1010.
    .fix = Sunucunun yükseltmeyi reddetmesini veya 1008 ya da özel bir kod göndermesini sağlayın.

code-1011 =
    .meaning = Sunucu beklemediği bir durumla karşılaştı ve devam edemedi.
    .use = Tanımına göre sunucu gönderir; Python’daki websockets istemciden de gönderir.
    .wire = Çoğu zaman istemcinin bir mesajından kısa süre sonra sunucudan Close 1011. Keepalive zaman aşımı,
        öncesinde Pong almayan bir Ping olarak görünür.
    .fix = Sunucunun Close anındaki günlüğünü okuyun. Keepalive zaman aşımlarında olay döngüsünü bloke etmeyin,
        `ping_timeout` değerini yükseltin veya yolda kayıp arayın.
    .browser = close olayı 1011 kodunu ve wasClean true değerini taşır; error olayı oluşmaz.
    .trap = İstemciden geliyorsa neredeyse her zaman Python’daki websockets’in keepalive özelliğidir. 1011 ile
        tamamlanan bir el sıkışma da yine bir hatayı bildirir.

code-1011-handler-failed = Sunucunun bir mesaj işleyicisi özel durum fırlatıyor; Python’daki websockets ve Cowboy bu
        durumda 1011 gönderir.
    .wire = İstemcinin bir mesajından kısa süre sonra sunucudan gerekçesiz Close 1011.
    .fix = Sunucunun günlüğündeki özel durumu okuyun ve o mesajı yineleyin.

code-1011-keepalive-timeout = Python’daki websockets, istemci veya sunucu olarak, her 20 sn’de ping gönderiyor ve 20
        sn içinde pong alamıyor.
    .wire = Gerekçe “keepalive ping timeout” olur; öncesindeki bir Ping Pong almamıştır.
    .fix = Bloke olan olay döngüsünü serbest bırakın veya Close’u gönderen tarafta `ping_timeout` değerini yükseltin.

code-1011-backend-lost = Bir aktarıcı arka ucunu yitirdi ve orada gördüğü 1006 yerine 1011 gönderiyor.
    .wire = Arka uç bacağında TCP’nin Close olmadan bitmesinden sonra, istemci bacağında Close 1011.
    .fix = Nedeni aktarıcının diğer bacağında arayın.

code-1011-no-audio = Deepgram, 10 sn boyunca ses veya KeepAlive mesajı gelmezse akışı sonlandırıyor.
    .wire = Sunucudan Close 1011; gerekçede “NET-0001” geçer.
    .fix = Ses veya birkaç saniyede bir KeepAlive mesajı gönderin.

code-1012 =
    .meaning = Sunucu yeniden başlıyor, istemci geri dönmelidir.
    .use = Yeniden başlayan ve kısa sürede yine hizmet verecek olan sunucu gönderir.
    .wire = Bir sunucudan saniyeler içinde birçok istemciye Close 1012.
    .fix = İstemcilerin rastgele bir süre sonra dönmesini sağlayın. Sunucuları birer birer yeniden başlatın ve yük
        dengeleyicinin kayıt silme gecikmesini boşaltma süresinden uzun tutun.
    .browser = close olayı 1012 kodunu ve wasClean true değerini taşır; error olayı oluşmaz.
    .trap = Tomcat 1012’yi tanımaz ve 1002 gibi ele alır; bu bir protokol hatası değildir.

code-1012-server-restarts = uvicorn bir dağıtım için duruyor veya Phoenix bağlantılarını her 2 sn’de 10.000’lik
        gruplar hâlinde boşaltıyor.
    .wire = Sunucudan Close 1012; o sunucunun diğer istemcileri de aynı anda alır.
    .fix = İstemcilerin rastgele bir süre sonra yeniden bağlanmasını sağlayın ve adım adım yeniden başlatın.

code-1012-older-peer = İstemcinin kitaplığı 1012’yi tanımıyor ve 1002 ile yanıt veriyor.
    .wire = Sunucudan Close 1012, istemciden Close 1002.
    .fix = İstemcinin kitaplığını güncelleyin ve gönderdiği 1002’yi 1012 olarak okuyun.

code-1013 =
    .meaning = Sunucu aşırı yük altında veya şimdilik bir eksiği var; daha sonra yeniden denenmesini istiyor.
    .use = Daha sonraki bir deneme başarılı olabilecekse sunucu gönderir; yükseltmeden önce HTTP 503 veya 429 daha az
        maliyetlidir.
    .wire = Sunucudan Close 1013, bazen 101’in hemen ardından; bağlantı sayısı sabit bir düzeye yaklaştıkça çoğalır.
    .fix = İstemcilerin her denemeden sonra daha uzun beklemesini sağlayın. Kapasiteyi artırın veya yükseltmeden önce
        503 ya da 429 ve Retry-After ile reddedin.
    .browser = close olayı 1013 kodunu ve wasClean true değerini taşır; error olayı oluşmaz.
    .trap = Hemen yeniden bağlanan istemciler sunucuyu aşırı yük altında tutar. Tomcat 1013’ü tanımaz ve 1002 gibi ele
        alır.

code-1013-connection-limit = Sunucu yükseltmeyi kabul ediyor, ardından bağlantı sınırına ulaşıldığını görüyor.
    .wire = 101’den sonraki iki saniye içinde sunucudan Close 1013.
    .fix = Sınırı yükseltin veya sunucu ekleyin; yükseltmeden önce reddedin.

code-1013-dependency-missing = Sunucunun ihtiyaç duyduğu bir arka uç şimdilik kullanılamıyor.
    .wire = Kullanılamadığını (“unavailable”) belirten bir gerekçeyle Close 1013.
    .fix = Arka ucu kontrol edin ve istemcilerin yeniden denemeden önce beklemesini sağlayın.

code-1014 =
    .meaning = WebSocket’i kendisi sonlandıran bir ağ geçidi, arkasındaki sunucudan kötü bir yanıt aldı veya hiç yanıt
        alamadı.
    .use = Ağ geçidi olarak çalışan sunucu gönderir; diğer sunucular 1011 gönderir.
    .wire = 101’den kısa süre sonra sunucudan Close 1014. Ağ geçidinin diğer bacağında: reddedilen bir bağlantı, 101
        dışında bir durum kodu veya erken bir son.
    .fix = Arka ucun sağlığını, adresini, bağlantı noktasını ve zaman aşımlarını, ayrıca ağ geçidinin ona yükseltme
        başlıklarını iletip iletmediğini kontrol edin.
    .browser = close olayı 1014 kodunu ve wasClean true değerini taşır; error olayı oluşmaz.
    .trap = nginx, HAProxy, Envoy, Traefik ve AWS ALB hiçbir zaman 1014 göndermez: 502 veya 504 gibi bir durum koduyla
        reddeder veya TCP’yi keser. Bazı kitaplıklar 1014’e 1002 ile yanıt verir.

code-1014-backend-failed = Bir API ağ geçidi, bir mesaj aracısının köprüsü veya kendi aktarıcınız arka ucuna
        ulaşamıyor.
    .wire = Sunucudan Close 1014; diğer bacağın yakalaması hatayı gösterir.
    .fix = Ağ geçidinin günlüğünü okuyun ve arka ucu ağ geçidinin makinesinden sınayın.

code-1014-older-peer = İstemcinin kitaplığı 1014’ü reddediyor: gorilla/websocket, tungstenite, fastwebsockets,
        Autobahn veya Tomcat.
    .wire = Sunucudan Close 1014, istemciden Close 1002.
    .fix = Çerçevelemeye değil arka uca bakın ve istemcinin kitaplığını güncelleyin.

code-1015 =
    .meaning = TLS el sıkışması başarısız oldu; 1015 yerel bir bildirimdir.
    .use = Kimse gönderemez; TLS’nin bunun için kendi uyarıları vardır.
    .wire = TLS el sıkışması tamamlanmadan bir TLS uyarısı veya TCP’nin sonu; HTTP ve çerçeve yok. TLS 1.3 birçok
        uyarıyı şifreler.
    .fix = Sertifikanın zincirini, adını ve tarihlerini, iki tarafın sürümlerini ve şifrelerini, istenen adı (SNI) ve
        sunucu istiyorsa istemci sertifikalarını kontrol edin.
    .browser = Tarayıcılar 1015 bildirmez: önce error olayı, ardından 1006 kodu ve wasClean false ile close olayı
        gelir.
    .trap = Bir tarayıcının bildirdiği 1006 bu olabilir. Bir Close çerçevesinin içindeki 1015, bir aktarıcının
        yanlışlıkla ilettiği kendi bildirimidir.

code-1015-certificate-rejected = Bir taraf, genellikle istemci, sertifikayı reddediyor: bilinmeyen veren, yanlış ad
        veya eksik zincir.
    .wire = Sunucunun sertifikasından sonra, genellikle istemciden `unknown_ca` gibi bir uyarı.
    .fix = Tüm zinciri gönderin, doğru adı kullanın ve sertifikayı vereni, güvenilmesi gereken yere yükleyin.

code-1015-certificate-expired = Bir sertifikanın süresi dolmuş veya onu denetleyen tarafın saati yanlış.
    .wire = `certificate_expired` uyarısı.
    .fix = Sertifikayı yenileyin veya saati düzeltin.

code-1015-nothing-in-common = İki tarafın ortak bir TLS sürümü, şifresi veya ALPN protokolü yok.
    .wire = ClientHello’dan sonra, genellikle sunucudan `protocol_version` veya `handshake_failure` gibi bir uyarı.
    .fix = Sürümleri ve şifreleri uyumlu hâle getirin, ALPN’de `http/1.1` sunun.

code-1015-name-unknown = Sunucuda, istemcinin SNI alanındaki ad için bir sertifika yok.
    .wire = ClientHello’dan sonra sunucudan `unrecognized_name` uyarısı.
    .fix = Doğru ana makine adını kullanın veya onu sunucuda yapılandırın.

code-1015-client-certificate = Sunucu istemci sertifikası istedi, ama almadı; tarayıcıların ve proxy’lerin çoğu zaman
        gönderecek sertifikası yoktur.
    .wire = Sunucudan `certificate_required` uyarısı.
    .fix = Bir istemci sertifikası yükleyin veya bu bağlantı noktasında onu zorunlu tutmayın.

code-1015-handshake-cut = Sunucu veya yolda ada göre süzen bir cihaz TLS’yi kesiyor.
    .wire = TLS el sıkışması tamamlanmadan sunucu tarafından RST; okunabilir bir uyarı yok.
    .fix = Önce bağlantı noktasının TLS konuştuğunu, ardından yoldaki filtreleri kontrol edin.

code-1016-2999 = atanmamış
    .meaning = Bu kod, protokole ayrılan aralıktadır ve atanmamıştır.
    .use = Kaydedilene kadar kimse gönderemez; özel kullanım için 4000 ile 4999 arasını kullanın.
    .wire = Bu numarayı taşıyan bir Close çerçevesi; alıcıların çoğu Close 1002 ile yanıt verir.
    .fix = Gönderende 4000 ile 4999 arasından bir kod kullanın.
    .browser = Chromium ve WebKit onu reddetmez: close olayı bu kodu ve wasClean true değerini taşır, error olayı
        oluşmaz.
    .trap = Chromium ve WebKit kabul eder, bu yüzden yalnızca tek yönde hata görülebilir. SockJS, 2007 ve 2010’u Close
        çerçevelerinde değil kendi mesajlarının içinde kullanır.

code-1016-2999-wrong-range = Bir program kendine ait bir numarayı protokolün aralığından alıyor.
    .wire = Bir Close çerçevesinin ilk iki baytında o numara.
    .fix = Programın kodlarını 4000 ile 4999 arasına taşıyın.

code-3000 =
    .meaning = Kimlik bilgileri eksik veya geçersiz: HTTP’deki 401’in karşılığı.
    .use = Geçerli kimlik bilgileri işe yarayacaksa normalde sunucu gönderir; eksik yetki için 3003 gönderin.
    .wire = Genellikle sunucudan, 101’den kısa süre sonra veya ilk mesajdan sonra Close 3000.
    .fix = Kimlik bilgilerini yenileyin, ardından yeniden bağlanın.
    .browser = close olayı 3000 kodunu ve wasClean true değerini taşır; error olayı oluşmaz.
    .trap = SockJS ve Centrifugo 3000’i olağan bir son için kullanır: kimlik bilgilerine bakmadan önce hangi
        kitaplığın kullanıldığını öğrenin.

code-3000-token-not-valid = Token gönderilmedi, yanlış veya süresi bağlantı sırasında doldu.
    .wire = Sunucudan, oturum açmayla ilgili bir gerekçeyle Close 3000.
    .fix = Her bağlantıdan önce yeni bir token alın.

code-3000-sockjs-end = SockJS bir oturumu olağan biçimde sonlandırıyor.
    .wire = Gerekçe “Go away!” olur.
    .fix = Kimlik bilgileriyle ilgisi yoktur; oturum hâlâ gerekliyse yeniden bağlanın.

code-3000-centrifugo-end = Centrifugo 3000’i, başka bir yönlendirme olmadan kapatılan bağlantı için kullanıyor.
    .wire = Gerekçe “connection closed” olur.
    .fix = Kimlik bilgileriyle ilgisi yoktur; Centrifugo’nun istemci kitaplığı yeniden bağlanır.

code-3003 =
    .meaning = Karşı taraf kim olduğunuzu biliyor, ancak bunu yapmaya yetkiniz yok: HTTP’deki 403’ün karşılığı.
    .use = Kimlik biliniyor ve bir yetki eksikse normalde sunucu gönderir.
    .wire = Genellikle sunucudan, bir şey isteyen bir mesajdan sonra Close 3003.
    .fix = Yetkiyi verin veya istekte bulunmayın. Aynı biçimde yeniden denemek işe yaramaz.
    .browser = close olayı 3003 kodunu ve wasClean true değerini taşır; error olayı oluşmaz.
    .trap = Uygulamalar 3000 ile 3999 arasındaki numaralara kendi anlamlarını verir: gerekçeyle karşılaştırın.

code-3003-permission-missing = Bir hesabın bir abonelik, oda veya işlem için yetkisi yok.
    .wire = Sunucudan, yetkiyle ilgili bir gerekçeyle Close 3003.
    .fix = Yetkiyi verin veya istekten vazgeçin.

code-3008 =
    .meaning = Karşı taraf bir yanıt için fazla uzun bekledi: HTTP’deki 408’in karşılığı.
    .use = Uygulamanın bir yanıtı zamanında gelmediğinde normalde sunucu gönderir.
    .wire = Onu alan tarafın sessizliğinden sonra Close 3008.
    .fix = Yeniden deneyin. Yanıtların ne kadar sürdüğünü ölçün ve sınır fazla dar ise yükseltin.
    .browser = close olayı 3008 kodunu ve wasClean true değerini taşır; error olayı oluşmaz.
    .trap = Centrifugo 3008’i fazla yavaş okuyan bir istemci için gönderir; bu, eksik bir yanıt değildir.

code-3008-answer-late = İstemci, uygulamanın bir isteğine, oturum açma adımına veya kalp atışına zamanında yanıt
        vermedi.
    .wire = İstemcinin sessizliğinden sonra sunucudan Close 3008.
    .fix = İstemciyi neyin geciktirdiğini bulun veya sınırı yükseltin.

code-3008-centrifugo-slow = Centrifugo, istemcisi fazla yavaş okuyan bir bağlantıyı sonlandırıyor.
    .wire = Gerekçe “slow” olur; öncesinde istemciden sıfır pencereler gelebilir.
    .fix = İstemcide daha hızlı okuyun veya daha az şeye abone olun.

code-3000-3999 = kitaplık kodu
    .meaning = Anlamını bir kitaplığın veya çatının tanımladığı kod; kayıt defterinde bir anlamı yoktur.
    .use = Kitaplıklar ve çatılar gönderir, tercihen kayıttan sonra; uygulamalar 4000 ile 4999 arasını kullanır.
    .wire = Genellikle sunucudan ve anlaşılır bir gerekçeyle, bu numarayı taşıyan bir Close çerçevesi.
    .fix = Gerekçeyi okuyun ve kodu sunucunun kullandığı kitaplığın belgelerinde arayın.
    .browser = close olayı bu kodu ve wasClean true değerini taşır; error olayı oluşmaz.
    .trap = Kitaplıklar aynı numaraları farklı şeyler için kullanır, bazıları kayıt defteriyle çelişir.

code-3000-3999-centrifugo-no-pong = Centrifugo her 25 sn’de gönderdiği ping’e 8 sn içinde yanıt alamadı ve 3012 ile
        kapatıyor.
    .wire = Sunucudan “no pong” gerekçesiyle Close 3012.
    .fix = İstemcinin neden yanıt vermediğini bulun; istemci yeniden bağlanabilir.

code-3000-3999-centrifugo-token = Centrifugo hatalı bir token aldı (3500) veya bağlantının token’ının süresi doldu
        (3005).
    .wire = Gerekçe “invalid token” veya “connection expired” olur.
    .fix = Geçerli bir token verin ve süresi dolmadan önce yenileyin.

code-4000-4999 = özel kod
    .meaning = Özel bir kod: anlamını uygulama tanımlar, hiçbir kayıt defterinde yoktur.
    .use = İki programın anlaşmasına göre iki taraf da gönderebilir.
    .wire = Genellikle sunucudan ve anlaşılır bir gerekçeyle, bu numarayı taşıyan bir Close çerçevesi.
    .fix = Gerekçeyi okuyun ve kodu uygulamanın belgelerinde veya kaynak kodunda arayın.
    .browser = close olayı bu kodu ve wasClean true değerini taşır; error olayı oluşmaz.
    .trap = Birçok uygulama kodlarını HTTP gibi numaralandırır, 4401 böylece 401 anlamına gelir; bu bir alışkanlıktır,
        kural değildir.

code-4000-4999-login-failed = Oturum açılamadı veya bir token’ın süresi doldu; birçok uygulama bunun için 4001, 4003
        veya 4401 kullanır.
    .wire = Sunucudan, oturum açmayla ilgili bir gerekçeyle Close.
    .fix = Yeniden bağlanmadan önce kimlik bilgilerini yenileyin.

code-4000-4999-no-first-message = graphql-ws 3 sn içinde `connection_init` mesajı almadı ve 4408 ile kapatıyor.
    .wire = Sunucudan “Connection initialisation timeout” gerekçesiyle Close 4408.
    .fix = `connection_init` mesajını 101’in hemen ardından gönderin veya `connectionInitWaitTimeout` değerini
        yükseltin.

code-4000-4999-session-replaced = Aynı kullanıcı veya cihaz daha yeni bir bağlantı açtı, sunucu da eskisini
        sonlandırdı.
    .wire = Sunucudan, başka bir bağlantı veya oturumla ilgili bir gerekçeyle Close.
    .fix = Kullanıcı veya cihaz başına tek bağlantı tutun ve eskisini yeniden bağlamayın.

code-5000-65535 = kayıt dışı
    .meaning = Kapanış kodları 4999’da biter; bu nedenle numara bağlantı hakkında bir şey söylemez.
    .use = Kimse gönderemez: özel kodları 4000 ile 4999 arasından alın.
    .wire = Bu numarayı taşıyan bir Close çerçevesi; alıcıların çoğu Close 1002 ile yanıt verir.
    .fix = Göndereni düzeltin: kodu ağ bayt sırasıyla yazın ve özel kodları 4000 ile 4999 arasından alın.
    .browser = Chromium ve WebKit onu reddetmez: close olayı bu kodu ve wasClean true değerini taşır, error olayı
        oluşmaz.
    .trap = Netty, Chromium ve WebKit kabul eder, bu yüzden yalnızca diğer alıcılar hata verir.

code-5000-65535-byte-order = Gönderen kodu baytları yer değiştirmiş olarak yazıyor, böylece 1000 kodu 59395’e
        dönüşüyor veya kendine ait bir numarayı kullanıyor.
    .wire = Kodun iki baytı yer değiştirince geçerli bir kod çıkar.
    .fix = Kodu yüksek baytı önce gelecek biçimde yazın.

# Who may send a code.
sender-both = her iki taraf
sender-client = yalnızca istemci
sender-server = sunucu
sender-nobody = hiç kimse
