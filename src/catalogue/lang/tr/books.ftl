# Classes of application codes. (value) a name of one to three words, lower case; .meaning one sentence: what the
# sender says by codes of this class; .fix one or two sentences: what to change.

class-normal = normal son
    .meaning = Gönderenin işi bitti, bağlantıyı bilerek sonlandırıyor.
    .fix = Bir şey gerekmez. Bu son istenmiyorduysa gönderenin kodunda bağlantıyı kapatan yeri bulun.
class-restart = yeniden başlatma
    .meaning = Hizmet duruyor veya yeniden başlıyor ya da istemcilerden yeniden bağlanmalarını istiyor.
    .fix = İstemcilerin rastgele bir süre bekleyip geri dönmesini sağlayın. Kendi sunucularınızda, durdurmadan önce
        bağlantıları gruplar hâlinde boşaltın.
class-server-error = sunucu hatası
    .meaning = Hata istemcinin gönderdiğinde değil, sunucunun içinde oluştu.
    .fix = Sunucunun günlüğünde Close anındaki hatayı arayın. Hizmet başkasınınsa yeniden deneyin ve hatayı bildirin.
class-overload = aşırı yük
    .meaning = Hizmet dolu, bu bağlantıya şu anda hizmet veremiyor.
    .fix = Denemeler arasında daha uzun bekleyin veya kapasiteyi artırın.
class-rate = hız sınırı
    .meaning = Karşı taraf kısa sürede fazla veri gönderdi veya fazla sık bağlandı.
    .fix = Daha yavaş gönderin veya birkaç mesajı tek mesajda birleştirin. Sonraki denemeden önce bekleyin.
class-slow-reader = yavaş okuyan
    .meaning = Karşı taraf yeterince hızlı okumadı, onu bekleyen veri birikti.
    .fix = Mesajları soketten hemen alıp başka bir yerde işleyin veya daha az şeye abone olun.
class-auth = kimlik doğrulanmadı
    .meaning = Anahtar, token veya oturum açma bilgisi eksik, yanlış ya da süresi dolmuş.
    .fix = Kimlik bilgilerini, geçerlilik sürelerini ve saati kontrol edin. Her yeni bağlantıdan önce yeni bir token
        alın.
class-forbidden = yasak
    .meaning = Gönderen, karşı tarafın istediğini reddediyor: bir yetki, abonelik planı veya köken uygun değil.
    .fix = Hesaba, anahtara veya kökene eksik yetkiyi verin ya da bunu istemeyin.
class-protocol = protokole aykırılık
    .meaning = Bir mesaj bozuktu, bilinmiyordu veya yanlış zamanda gönderildi.
    .fix = Close’dan önceki son mesajı bulup protokolün belgesiyle karşılaştırın. Onu gönderen kitaplığı güncelleyin.
class-version = yanlış sürüm
    .meaning = İki taraf aynı protokolü veya aynı sürümü konuşmuyor.
    .fix = Eski tarafı güncelleyin veya karşı tarafın desteklediği alt protokolü ya da sürümü önerin.
class-configuration = yapılandırma
    .meaning = Bağlantının bir ayarı, adresi veya parametresi yanlış.
    .fix = URL’yi, parametreleri ve hesabın ayarlarını hizmetin belgeleriyle karşılaştırın.
class-not-found = bulunamadı
    .meaning = Bağlantının istediği şey yok veya artık yok.
    .fix = URL’deki veya son mesajdaki adı ya da kimliği ve bunun silinip silinmediğini kontrol edin.
class-size = çok büyük
    .meaning = Bir mesaj veya yanıt, kodu gönderenin izin verdiğinden büyük.
    .fix = Mesajı bölün veya bağlantıyı kapatan taraftaki sınırı yükseltin.
class-duplicate = yinelenen kullanım
    .meaning = Aynı kimlik, oturum veya abonelik zaten başka bir yerde kullanılıyor.
    .fix = Her istemciye kendine ait bir kimlik verin ve yenisini açmadan önce eski bağlantıyı sonlandırın.
class-timeout = zaman aşımı
    .meaning = Beklenen bir adım süresi içinde gerçekleşmedi.
    .fix = Hangi mesajın gelmediğine ve onu neyin geciktirdiğine bakın. Mesajı daha erken gönderin veya sınırı
        yükseltin.
class-heartbeat = kalp atışı kesildi
    .meaning = Beklenen yaşam belirtisi zamanında gelmedi.
    .fix = Kalp atışlarının yoğun iş sırasında da gönderilip yanıtlandığından ve ağ yolunun onları kaybetmediğinden
        emin olun.
class-session = geçersiz oturum
    .meaning = Oturumun veya kayıtlı konumunun süresi doldu ya da sunucu onu tanımıyor.
    .fix = Kayıtlı oturumu atın ve yenisini başlatın.
class-moved = taşındı
    .meaning = İstemcinin başka bir adreste veya yeni bir bağlantıda devam etmesi isteniyor.
    .fix = Verilen adreste yeni bağlantıyı açın, ardından eskisini bırakın.
class-network = ağ arızası
    .meaning = Gönderen, karşı tarafla veya onun arkasındaki bir sistemle bağlantısını ağ yolunda yitirdi.
    .fix = Yeniden bağlanın. Yinelenirse iki taraf arasındaki ve sunucunun arkasındaki yolu kontrol edin.
class-ended = bilerek sonlandırıldı
    .meaning = Bir yönetici veya karşı taraf sonlandırdı: bir istemci çıkarıldı veya bir görüşme bitti.
    .fix = Kimin, neden sonlandırdığını öğrenin. İstemcinin kendiliğinden geri dönmesine izin vermeyin.
class-client-error = istemci hatası
    .meaning = İstemcinin kendi kitaplığı hata verdi ve bağlantıyı kapattı.
    .fix = İstemcinin günlüğüne bakın ve kitaplığının sunucuya uygun olduğundan emin olun.
class-unknown = bilinmiyor
    .meaning = Gönderen, adı konabilecek bir neden bildirmiyor.
    .fix = Close’dan önceki son mesajlara ve gönderenin o andaki günlüğüne bakın.

again-yes = giderek artan aralıklarla yeniden bağlanın
again-fresh = yeniden bağlanın, ancak yeni bir oturum başlatın
again-fix-first = neden giderilmeden yeniden bağlanmayın
again-no = yeniden bağlanmayın
