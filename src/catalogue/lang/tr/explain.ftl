# The pages of `explain`, `compare` and `list`.

# Headings.
explain-description = Açıklama
explain-when = Gördüğünüzde
explain-fix = Nasıl Düzeltilir
explain-use = Ne zaman gönderilir
explain-wire = Yakalamada ne görülür
explain-browser = Tarayıcılar ne bildirir
explain-trap = Ne yanıltır
explain-more = Daha fazla bilgi
explain-books = Bu numarayı kullanan uygulamalar
compare-title = { $a } ve { $b } karşılaştırması
compare-differences = Temel Farklar
compare-use = Hangisini Ne Zaman Kullanmalı
compare-capture = Yakalamada nasıl ayırt edilir

# Labels that stand left of a text.
explain-on-wire = çerçevede
explain-on-wire-yes = bulunabilir
explain-on-wire-no = asla bulunamaz
explain-sender = gönderen
explain-related = karşılaştır
explain-capture = yakalama
explain-mend = çözüm
explain-class = sınıf
explain-again = tekrar
explain-kind = tür
explain-chosen = seçim ölçütü
explain-defined = tanım yeri

# `code` lies between `first` and `last` and has no entry of its own.
explain-range = { $code }, { $first } ile { $last } arasındaki kodlardan biridir
explain-as-of = { $date } itibarıyla: { $source }

# What chooses a code book. `code` is a code or a range; `reason` is a part of the reason, or nothing.
book-key-subprotocol = alt protokol { $value }
book-key-host = ana makine { $value }
book-key-path = yol { $value }
book-key-close = Close { $code }
book-key-close-reason = Close { $code } “{ $reason }”
book-codes = Kodlar
book-messages = Nedeni bildiren mesajlar
book-no-codes = Bu protokolün kendine ait kapanış kodu yoktur; nedeni son mesajları bildirir.
book-reason = “{ $reason }” gerekçesiyle

# What `explain` can tell of besides codes and books.
topic-violation = çerçeve kuralı
topic-fault = yükseltme kuralı
topic-outcome = sonuç
topic-ending = bitiş
topic-limit = sınır
topic-alert = TLS uyarısı
topic-rule = kural

# What `compare` says from the facts about two codes.
labelled = { $label }: { $text }
compare-both-on-wire = İkisi de bir Close çerçevesinde bulunabilir.
compare-neither-on-wire = İkisi de bir Close çerçevesinde bulunamaz.
compare-one-on-wire = { $on } bir Close çerçevesinde bulunabilir, { $off } bulunamaz.
compare-sender = { $sender ->
        [both] { $code } kodunu iki taraf da gönderebilir.
        [client] { $code } kodunu yalnızca istemci gönderir.
        [server] { $code } kodunu sunucu gönderir.
       *[nobody] { $code } kodunu kimse gönderemez.
    }
compare-fault = { $fault } bir şeylerin ters gittiğini bildirir, { $normal } bildirmez.
diff-title = Neler değişti
diff-before = önce
diff-now = şimdi
diff-points = % puan
diff-part = { $count ->
        [0] 0/{ $total }
       *[other] { $count }/{ $total }
    }
diff-bad = sorunlu sonlanan (anormal veya başarısız)
diff-sentence = { $trend ->
        [gone] { $what }: önce { $before } bağlantı, şimdi { $now }.
        [event] { $what }: önce { $before } bağlantı, şimdi { $now }. Bu, birçok bağlantıyı aynı anda etkiler;
            bu yüzden yeniden yakalanmamış olması pek bir şey göstermez.
        [fewer] { $what }: önce { $before } bağlantı, şimdi { $now }; oran azaldı.
        [more] { $what }: önce { $before } bağlantı, şimdi { $now }; oran arttı.
        [new] { $what }: önce { $before } bağlantı, şimdi { $now }. Bu yeni.
        [same] { $what }: önce { $before } bağlantı, şimdi { $now }; oran aynı.
       *[unclear] { $what }: önce { $before } bağlantı, şimdi { $now }. Bu rastlantı olabilir.
    }
diff-nothing = İki rapordan birinde hiç bağlantı yok: bir şey söylenemez.
diff-outcomes = Sonuçlar
diff-endings = Bitişler
diff-servers = Sunucular: sorunlu sonlanan bağlantılar
diff-flows = Hiç açılmayan TCP akışları
diff-refused = reddedildi
diff-unanswered = yanıtsız
diff-trend-gone = kayboldu
diff-trend-fewer = azaldı
diff-trend-more = arttı
diff-trend-new = yeni
diff-trend-same = aynı
diff-trend-unclear = belki rastlantı
diff-trend-not-comparable = yalnızca birinde
diff-note = Yakalamaların süreleri farklı olduğundan oranlar karşılaştırılır. Bir fark, %99’luk aralığı (Newcombe)
    sıfırı içermiyorsa dikkate alınır. Bu, her bağlantının diğerlerinden bağımsız sonlandığını varsayar: birçok
    bağlantıyı sonlandıran tek bir olay, olduğundan büyük görünebilir. “Kayboldu”, yeniden yakalanmadı demektir.

# Usage errors: `topic` is what was typed, `candidates` what is like it.
topic-unknown = “{ $topic }” adında bir kod, kural veya kod kitabı yok
topic-candidates = şunu mu demek istediniz: { $candidates }?
topic-candidate = { $id } ({ $name })
topic-lists = nelerin bulunduğunu `wsclose-pcap list` gösterir
book-unknown = “{ $book }” adında bir kod kitabı yok
book-lacks-code = { $book } kod kitabında { $code } kodu yok
compare-same = { $code } tek bir koddur; iki kod verin

# What can be listed.
list-formats = Raporun yazıldığı biçimler
list-captures = Yakalamanın okunduğu biçimler
list-link-types = Kodu çözülen bağlantı katmanı başlık türleri
list-codes = Kapanış kodları ve adları
list-books = Uygulamaların kod kitapları ve onları seçen ölçütler
list-timers = Sonların karşılaştırıldığı proxy, kitaplık ve hizmet zamanlayıcıları
list-size-limits = Üzerindekileri yazılımların varsayılan olarak reddettiği mesaj boyutları
list-thresholds = Kuralların karar verirken kullandığı sayılar
list-languages = Metinlerin dilleri
list-rules = Denetlenen kurallar
list-outcomes = Bir bağlantının nasıl sonuçlandığı
list-endings = Bir bağlantının nasıl bittiği, ayrıntılı
list-kinds = Bir bağlantının nasıl tanındığı
list-limits = Bir şeyin neden bilinemediği
list-exit-codes = Çıkış kodunun anlamı
