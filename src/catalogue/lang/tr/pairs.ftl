# What separates two close codes that are often confused: one message for each pair of pairs.toml.
#   .difference  what separates them, and why they are mixed up
#   .use         which one to send, or what to conclude if it may not be sent
#   .capture     how the packets tell them apart

pair-1000-1001 =
    .difference = 1000 işin tamamlandığını, 1001 gönderenin kendisinin ortadan kalktığını bildirir. İkisi de düzgün
        bir sondur ve sunucular ikisini de boşta kalma sınırı için kullanır: Cowboy 60 sn sonra 1000, Jetty 30 sn
        sonra 1001.
    .use = İletişim tamamlandıysa 1000, bir süreç veya sayfa ayrılıyorsa 1001 gönderin. Phoenix’in JavaScript
        istemcisi temiz bir 1000’den sonra geri dönmez.
    .capture = Tarayıcıdan gerekçesiz Close 1001, ardından onun FIN’i: sayfadan ayrılınmış. Bir sunucudan bir saniye
        içinde birçok istemciye Close 1001: sunucu kapanıyor. Birçok bağlantıda aynı süreli sessizlikten sonra
        sunucudan gelen herhangi biri: boşta kalma sınırı.

pair-1000-1005 =
    .difference = İkisi de ulaşmış bir Close çerçevesinden doğar. 1000’de gönderen normal bir son bildirmiştir;
        1005’te ise hiçbir şey bildirmemiştir, örneğin bir program close() işlevini bağımsız değişken vermeden
        çağırmıştır.
    .use = Normal bir son için 1000 gönderin; 1005 gönderilemez. 1005’i “normal” diye değil, “neden belirtilmedi” diye
        okuyun.
    .capture = Close 1000 en az iki baytlık bir gövde taşır; maske kaldırılınca `03 E8` görülür. 1005’te gövde boştur:
        sunucudan `88 00`, istemciden `88 80` ve dört maske baytı. Ardından öncesine bakın: Engine.io’nun yanıtsız
        kalan bir `2` mesajı, ping zaman aşımı demektir.

pair-1001-1012 =
    .difference = 1001 gönderenin ayrıldığını, 1012 sunucunun yeniden başladığını ve istemcilerin geri dönmesi
        gerektiğini bildirir. Aynı dağıtım, Python’daki websockets ile 1001, uvicorn ile 1012 olarak görünür.
    .use = Yeniden başlatma için 1012’yi seçin; kalıcı durdurma için veya istemciler, 1012’yi 1002’ye çeviren
        Tomcat’te çalışıyorsa 1001’i seçin. İstemciler hiçbir zaman 1012 göndermez.
    .capture = Dağıtım sırasında bir sunucu, iki koddan birini saniyeler içinde birçok istemciye gönderir; geri gelip
        gelmediği, istemcilerin sonraki SYN’lerine verdiği yanıtlardan anlaşılır. Tek bir istemciye Close 1001, boşta
        kalma sınırını veya en uzun oturum süresini düşündürür. 1012’ye yanıt olarak Close 1002: istemci 1012’yi
        tanımıyor.

pair-1002-1003 =
    .difference = 1002, çerçeveleme kurallarını çiğneyen bir çerçeveyi reddeder; 1003, geçerli bir çerçeveyi veri
        türünden dolayı reddeder. İkisi de karşı tarafı suçlar.
    .use = Hatalı maske, RSV biti, opcode, uzunluk veya parça sırası için 1002 gönderin. Yalnızca ikili veri kabul
        edilen yere metin geldiğinde veya bunun tersinde 1003 gönderin.
    .capture = Close’un karşı yönünü okuyun. 1002’den önce, kural çiğneyen ilk çerçeveyi arayın; yoksa boşta kalma
        sınırından kuşkulanın (Bandit, 60 sn). 1003’ten önce tüm çerçeveler geçerlidir ve son veri çerçevesinin
        opcode’u çoğu zaman öncekilerden farklıdır. Opcode aynıysa çözümlenemeyen bir içerikten kuşkulanın
        (Starlette).

pair-1002-1007 =
    .difference = 1002 çerçeveyle, 1007 içeriğiyle ilgilidir: UTF-8 olmayan metin veya açılamayan sıkıştırılmış veri.
        Sıkıştırma hataları ikisine de yol açabilir.
    .use = Başlık veya çerçevelerin sırası yanlışsa 1002, çerçeveler doğru ama içlerindeki mesaj yanlışsa 1007
        gönderin.
    .capture = 101’de permessage-deflate üzerinde anlaşılıp anlaşılmadığına bakın. Anlaşma yokken 1 olan RSV1 1002’ye;
        anlaşma varken RSV1 ile gelip açılamayan veri 1007’ye yol açar. UTF-8’i mesajın tümünde denetleyin, çünkü
        parçalar bir karakteri bölebilir. Varsayılan ayarlarıyla Autobahn ve Tornado, ayrıca uWebSockets, 1007
        göndermek yerine TCP’yi sonlandırır.

pair-1002-1014 =
    .difference = 1014 başarısız olan bir arka ucu, 1002 bozuk bir çerçeveyi bildirir. Karıştırılmalarının nedeni,
        bazı uçların gerçek bir 1014’ü reddetmesidir: gorilla/websocket, tungstenite, fastwebsockets, Bandit ve Tomcat
        onu 1002’ye çevirir, Autobahn ise ihlal sayar. Bu durumda istemcinin günlüğünde 1002 yazabilir.
    .use = Arka ucu başarısız olan ağ geçidi 1014 gönderir; 1002 yalnızca çerçeveleme kurallarını çiğneyen baytlar
        içindir. 1014’ü tanımayan istemciler için 1011’i seçin.
    .capture = Hangi Close’un önce geldiğine bakın. Sunucudan Close 1014, ardından istemciden 1002: arka uç başarısız
        olmuş ve istemci 1014’ü tanımıyor. Önce Close 1002: karşı yönde hatalı bir çerçeve arayın.

pair-1003-1007 =
    .difference = 1003 veri türünü reddeder; 1007 türü kabul eder, ancak içeriğin ona uymadığını bulur. Metin olarak
        gönderilen ikili veri ikisine de yol açabilir.
    .use = Bu tür bir mesajı hiçbir zaman kabul edemeyecekseniz 1003 gönderin. Metin UTF-8 değilse veya sıkıştırılmış
        veri açılamıyorsa 1007 gönderin.
    .capture = 1003’ten önceki son veri çerçevesinin opcode’u çoğu zaman öncekilerden farklı, içeriği geçerlidir.
        1007’den önceki mesajın tümü UTF-8 değildir veya açılamaz. Bir mesajın iki parçası arasında bölünen karakter
        hata değildir. Starlette, çözümleyemediği JSON için de 1003 gönderir.

pair-1003-1014 =
    .difference = 1003 istemcinin verisiyle, 1014 ağ geçidinin arkasındaki sunucuyla ilgilidir. Karıştırılmalarının
        nedeni, bir aktarıcının arka ucun kodunu kendi koduyla değiştirebilmesidir.
    .use = Bu tür bir mesajı kabul edemeyen alıcı 1003 gönderir. Arka ucu başarısız olan ağ geçidi, istemci ne
        göndermiş olursa olsun 1014 gönderir.
    .capture = Close 1003, istemcinin çoğu zaman yeni bir opcode taşıyan bir veri çerçevesinden sonra gelir. Close
        1014 için istemci verisi gerekmez; ağ geçidinin diğer bacağında reddedilen bir bağlantı, 101 dışında bir durum
        kodu veya erken bir son ona eşlik eder. Orada Close 1003, istemciye ise 1014: ağ geçidi kodu değiştirmiş.

pair-1005-1006 =
    .difference = 1005 kodsuz bir Close çerçevesinin ulaştığı, 1006 hiç ulaşmadığı anlamına gelir. İkisini de kimse
        göndermez: ikisi de yerel kitaplığın bildirimidir ve bir bağlantının iki ucunda farklı olabilir.
    .use = İkisi de gönderilemez. 1005’ten sonra hangi programın kod vermeden kapattığını, 1006’dan sonra TCP’nin
        nasıl ve hangi taraftan sonlandığını araştırın.
    .capture = 1005’te uzunluğu 0 olan bir Close çerçevesi vardır. 1006’da son veriden sonra FIN, RST veya sessizlik
        vardır ya da geçerli bir 101 yoktur. Gönderenin yakınında görülen bir Close, ulaştığını kanıtlamaz: onu
        kapsayan bir ACK arayın. uvicorn, yalnızca TCP kaybedildiğinde de uygulamasına 1005 bildirir.

pair-1006-1009 =
    .difference = 1009 yolda 1006’ya dönüşebilir: alıcı okunmamış veri varken kapatır, sistemi RST gönderir ve karşı
        taraf Close’u hiç okuyamayabilir.
    .use = Sınırı aşan bir mesaj için 1009 gönderin ve TCP’yi kapatmadan önce kalanını okuyun. 1006 gönderilemez;
        büyük bir mesajın hemen ardından geliyorsa boyut sınırını düşündürür.
    .capture = Büyük bir mesaj sürerken Close 1009, ardından Close’u kapsayan bir ACK gelmeden aynı taraftan RST:
        karşı taraf büyük olasılıkla 1006 görmüştür. Öncekilerin hepsinden büyük bir mesajdan sonra hiç Close olmadan
        FIN veya RST: uWebSockets’in ve varsayılan ayarlarıyla Autobahn’ın yaptığı gibi, bağlantıyı yalnızca bırakan
        bir alıcı.

pair-1006-1014 =
    .difference = İkisi de yok olan bir arka uçtan kaynaklanabilir. Yalnızca bayt ileten bir ağ geçidi ancak TCP’yi
        kesebilir, istemci de 1006 bildirir; WebSocket’i kendisi sonlandıran ağ geçidi 1014 gönderebilir.
    .use = WebSocket konuşan bir ağ geçidi, arka ucu başarısız olunca 1014 gönderir. 1006 gönderilemez; nginx ve
        Traefik kendiliklerinden hiçbir zaman 1014 göndermez.
    .capture = 1014, ağ geçidinden istemciye giden bir Close çerçevesidir. 1006’da yalnızca FIN, RST veya sessizlik ya
        da 101’in yerine 502 veya 504 vardır. Önce biten bacak, arızanın başladığı yeri gösterir. İkisi aynı anda
        bitiyorsa bu, proxy’nin kendisine işaret eder.

pair-1006-1015 =
    .difference = 1015 başarısız bir TLS el sıkışması, 1006 ise Close çerçevesi olmayan herhangi bir sondur.
        Tarayıcılar ikisini de 1006 olarak bildirir; bu yüzden bir sertifika sorunu ağ kaybı gibi görünür.
    .use = İkisi de gönderilemez. Tarayıcı bağlantı açılmadan önce 1006 diyorsa WebSocket sunucusundan önce TLS’yi
        kontrol edin.
    .capture = 1015: TLS el sıkışması tamamlanmadan TLS uyarısı, FIN veya RST gelir ve hiç HTTP yoktur. 1006: son, el
        sıkışmadan sonra, 101’den önce veya sonra gelir. TLS 1.3’te geç gelen uyarı şifrelidir; anahtarlar olmadan
        yalnızca kısa bir kayıt ve TCP’nin sonu görülür.

pair-1008-1014 =
    .difference = 1008’de sunucu bu istemciyi kendi kuralına göre reddeder; 1014’te ağ geçidinin bu istemci için
        çalışan bir arka ucu yoktur. Tek bir ağ geçidi ikisini de 101’den kısa süre sonra gönderebilir.
    .use = İstemcinin bir şeyi değiştirmesi gerekiyorsa 1008 gönderin. Yalnızca arka ucu işleten yardımcı olabilecekse
        1014 gönderin.
    .capture = 1008 genellikle başkaları bağlı kalırken bazı istemcileri etkiler ya da yoğun bir mesaj dalgasından
        veya sıfır pencerelerden sonra gelir. 1014 çoğunlukla bir rotanın tüm istemcilerini aynı anda etkiler.
        Belirleyici olan ağ geçidinin diğer bacağıdır: orada reddedilen bir bağlantı, 101 dışında bir durum kodu veya
        erken bir son 1014’ü; sağlıklı bir bacak ya da hiç bağlanma girişimi olmaması 1008’i destekler.

pair-1008-3000 =
    .difference = 1008 sunucunun her türlü kuralını kapsar; 3000 yalnızca kimlik bilgilerinin eksik veya geçersiz
        olduğunu söyler. Birçok sunucu hatalı token için 1008 gönderir, istemciler de bunu hız sınırından ayırt
        edemez.
    .use = İstemcinin yenileyebileceği kimlik bilgileri için 3000, diğer kurallar için 1008 gönderin. 3000’den sonra
        kimlik bilgilerini yenileyin; 1008’den sonra gerekçeyi okuyun.
    .capture = 101’den sonraki bir saniye içinde ve hiç veri yokken gelen her iki kod da kimlik bilgilerini
        düşündürür; 1008 burada köken anlamına da gelebilir. Yoğun bir mesaj dalgasından sonraki 1008 hız sınırını,
        sıfır pencerelerden sonraki yavaş okuyan tarafı düşündürür. “Go away!” ile 3000 SockJS’ten, “connection
        closed” ile 3000 Centrifugo’dandır; ikisi de olağan bir sondur.

pair-1008-3003 =
    .difference = 1008 sunucunun her türlü kuralını kapsar; 3003 istemcinin tanındığını, ancak bir yetkisinin eksik
        olduğunu söyler. Yalnızca 1008 kullanan bir sunucu, yeniden denemenin işe yarayıp yaramayacağını gizler.
    .use = Yetki eksikse 3003; hız, kuyruk boyutu, köken ve benzerleri için 1008 gönderin. 3003’ten sonra aynı biçimde
        yeniden denemeyin.
    .capture = 3003 genellikle başarılı bir oturum açmadan sonra, bir şey isteyen tek bir mesajın ardından gelir.
        101’in hemen ardından gelen 1008 kimlik bilgilerini veya kökeni, yoğun bir mesaj dalgasından sonraki hız
        sınırını, sıfır pencerelerden sonraki yavaş okuyan tarafı düşündürür. Hız ne olursa olsun aynı istek her
        bağlantıyı aynı kodla bitiriyorsa bir yetki eksiktir.

pair-1010-1014 =
    .difference = 1010 istemcinindir: 101’de bir uzantı bulamamıştır. 1014 ağ geçidinindir: arka ucu başarısız
        olmuştur. İkisi de 101’den kısa süre sonra görülür ve ikisinin arkasında da bir proxy olabilir:
        Sec-WebSocket-Extensions başlığını silen proxy 1010’a yol açar.
    .use = 1010’u yalnızca istemci gönderir, tarayıcılar ise hiç göndermez. 1014’ü yalnızca ağ geçidi görevi yapan
        sunucu gönderir.
    .capture = Belirleyici olan yöndür: 1010 istemciden sunucuya, 1014 sunucudan istemciye gider. 1010’dan önce
        yükseltme isteği bir uzantı önerir, 101’de ise o uzantı yoktur; başlığı proxy’nin iki bacağında karşılaştırın.
        1014’ten önce diğer bacakta reddedilen bir bağlantı, 101 dışında bir durum kodu veya erken bir son görülür.

pair-1011-1012 =
    .difference = 1011 kimsenin planlamadığı bir hata, 1012 planlı bir yeniden başlatmadır. Yarıda kesilen işleyiciler
        1011 ile başarısız olursa dağıtımlarda birlikte görülebilirler.
    .use = Yeniden başlatırken 1012, bir işleyici başarısız olunca 1011 gönderin. İstemciler ikisinden sonra da geri
        dönebilir, ancak 1011’den sonra aynı mesaj yeniden hataya yol açabilir.
    .capture = 1011 genellikle tek bir bağlantıyı, istemcinin bir mesajından kısa süre sonra bitirir. 1012 saniyeler
        içinde bir sunucunun birçok istemcisine gider ve yeni bağlantılar daha sonra başarılı olur. “keepalive ping
        timeout” gerekçeli 1011, 20 sn boyunca Pong almayan bir Ping’den sonra gelir ve Python’daki websockets’ten
        (istemci veya sunucu) kaynaklanır.

pair-1011-1014 =
    .difference = 1011 gönderenin kendisinin, 1014 arkasındaki sunucunun başarısız olduğunu söyler. Bazı aktarıcılar
        yitirilen arka uç için 1011 gönderir, bu da yanlış günlüğün okunmasına yol açar.
    .use = Ağ geçidi, arka ucu başarısız olduysa 1014, kendisi başarısız olduysa 1011 gönderir. 1014’ü reddeden
        gorilla/websocket veya tungstenite kullanan istemciler için 1011 daha güvenlidir.
    .capture = Ağ geçidinin diğer bacağına bakın. İstemciye giden Close’dan hemen önce orada reddedilen bir bağlantı,
        101 dışında bir durum kodu veya erken bir son: hangi kod gönderilmiş olursa olsun arka uç başarısız olmuştur.
        İki bacakta da Close 1011: arka ucun işleyicisi başarısız olmuştur. Diğer bacak sağlıklıysa ağ geçidinin
        günlüğünü okuyun.

pair-1012-1013 =
    .difference = 1012 bu sunucunun yeniden başladığını, 1013 istemciye şimdilik hizmet veremediğini söyler. İkisi de
        daha sonra dönülmesini ister; ancak yeniden başlatma kısa sürer, aşırı yük ise erken yapılan her denemeyle
        büyür.
    .use = Planlı bir yeniden başlatma için 1012, aşırı yük için 1013 gönderin. 1012’den sonra rastgele bir süre
        bekleyip dönün; 1013’ten sonra her denemede daha uzun bekleyin.
    .capture = 1012 bir kez, saniyeler içinde bir sunucunun tüm istemcilerine veya gruplar hâlinde (Phoenix) gelir.
        1013 tekrar tekrar, çoğu zaman 101’in hemen ardından gelir; bu sırada bağlantı sayısı sabit bir düzeye yakın
        kalır ve diğer bağlantılar çalışmayı sürdürür.

pair-1012-1014 =
    .difference = 1012 gönderenin kendi yeniden başlatmasını duyurur; 1014 ağ geçidinin arkasındaki sunucunun yanıt
        vermediğini bildirir. Tek bir dağıtım ikisine de yol açabilir: arka uç 1012 der, ağ geçidi istemcilerine 1014
        bildirir.
    .use = Yeniden başlayan sunucu 1012, arka ucu olmayan ağ geçidi 1014 gönderir. gorilla/websocket ve tungstenite
        1012’yi tanır, 1014’ü tanımaz; Tomcat ikisini de 1002’ye çevirir.
    .capture = 1012 saniyeler içinde bir sunucunun açık bağlantılarına ulaşır. 1014, arka uç yokken yeni bağlantıları
        da 101’den kısa süre sonra etkiler. Ağ geçidinin diğer bacağında Close 1012’nin ardından reddedilen SYN’ler
        bir dağıtımı gösterir; yalnızca reddedilen SYN’ler bir çökmeyi veya yanlış adresi düşündürür.

pair-1013-1014 =
    .difference = 1013, HTTP 503 gibi, sunucunun aşırı yüklü olduğunu veya şimdilik bir eksiği bulunduğunu; 1014, HTTP
        502 gibi, ağ geçidinin arka ucundan kötü bir yanıt aldığını veya hiç yanıt alamadığını söyler. Aşırı yüklü bir
        arka uç ikisinden biri olarak görünebilir.
    .use = Beklemek yetiyorsa 1013, arka ucun incelenmesi gerekiyorsa 1014 gönderin. İstemciler ikisinden sonra da her
        denemede daha uzun beklemelidir.
    .capture = 1013 çoğu zaman bağlantı sayısı sabit bir düzeye yakınken gelir, diğer bağlantılar çalışmayı sürdürür.
        1014’ten önce ağ geçidinin diğer bacağında reddedilen veya yanıtsız kalan bir SYN, 101 dışında bir durum kodu
        veya erken bir son görülür. 1014’ten önce o bacakta yavaş yanıtlar veya 503: arka uç büyük olasılıkla aşırı
        yüklüydü.

pair-3000-3003 =
    .difference = 3000, HTTP 401 gibidir: kimlik bilgileri eksik veya geçersizdir. 3003, HTTP 403 gibidir: kimlik
        bilgileri geçerlidir, ancak bir yetki eksiktir. İkisi de bağlantıyı erişim yetersizliğinden bitirir.
    .use = Yeni kimlik bilgileri işe yarayacaksa 3000, yalnızca yeni bir yetki işe yarayacaksa 3003 gönderin. 3000’den
        sonra yenileyip yeniden bağlanın; 3003’ten sonra aynı biçimde yeniden denemeyin.
    .capture = 3000 genellikle 101’den kısa süre sonra, oturum açma mesajından sonra veya çalışan bir oturumda
        token’ın süresi dolunca gelir. 3003 genellikle başarılı bir oturum açmadan sonra, bir şey isteyen bir mesajın
        ardından gelir. Önce gerekçeyi okuyun: SockJS ve Centrifugo olağan bir son için 3000 gönderir.
