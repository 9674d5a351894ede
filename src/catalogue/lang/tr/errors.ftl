# Why an input cannot be read: what is wrong with it, and what to do. Its name stands before or beside it.

capture-not-found = böyle bir dosya yok
    .remedy = yolu kontrol edin
capture-permission = sistem okunmasına izin vermiyor
    .remedy = okuma izni olan bir hesap kullanın veya dosyanın izinlerini değiştirin
capture-directory = bu bir dizin
    .remedy = içindeki yakalama dosyalarını adlarıyla verin
capture-io = { $detail }
    .remedy = diski kontrol edin veya dosyayı yeniden kopyalayın
capture-empty = dosya boş, dosya başlığı bile yok
    .remedy = yeniden yakalama yapın ve diskin dolu olmadığından emin olun
capture-foreign-format = biçimi { $format }, bu biçim okunmuyor
    .remedy = şununla dönüştürün: { $remedy }
capture-unknown-format = bu bir paket yakalaması değil, { $bytes } baytlarıyla başlıyor
    .remedy = bir pcap veya pcapng dosyası verin; gzip, zstd, lz4 veya xz ile sıkıştırılmış da olabilir
capture-bad-header = dosya başlığı bozuk: { $detail }
    .remedy = yakalandığı yerden yeniden kopyalayın
capture-bad-compression = { $compression } verisi ilk paketten önce bozuk: { $detail }
    .remedy = yakalandığı yerden yeniden kopyalayın
capture-compression-not-built = { $compression } ile sıkıştırılmış, bu derleme onu okuyamıyor
    .remedy = önce sıkıştırmasını açın veya { $compression } desteği olan bir derleme kullanın

# What a person should know about an input that was read.

input-cut = { $packets ->
        [one] 1 tam paketten sonra, bir paketin ortasında bitiyor; öncesi okundu
       *[other] { $packets } tam paketten sonra, bir paketin ortasında bitiyor; öncesi okundu
    }
input-compression-cut = { $packets ->
        [one] { $compression } verisi 1 paketten sonra zamanından önce bitiyor; öncesi okundu
       *[other] { $compression } verisi { $packets } paketten sonra zamanından önce bitiyor; öncesi okundu
    }
input-lz4-cut = { $packets ->
        [one] lz4 verisi 1 paketten sonra zamanından önce bitiyor; kesilme noktasından önceki en çok 4 MiB de
            onunla birlikte kayıp
       *[other] lz4 verisi { $packets } paketten sonra zamanından önce bitiyor; kesilme noktasından önceki en çok
            4 MiB de onunla birlikte kayıp
    }
input-compression-damaged = { $packets ->
        [one] { $compression } verisi 1 paketten sonra bozuk ({ $detail }); öncesi okundu
       *[other] { $compression } verisi { $packets } paketten sonra bozuk ({ $detail }); öncesi okundu
    }
input-trailing-bytes = { $compression } verisinin ardından sıkıştırılmamış bir şey geliyor, o kısım okunmadı
input-damaged = { $count ->
        [one] { $packets } paketten sonra 1 bozuk kayıt, onunla birlikte { $bytes } bayt atlandı
       *[other] { $count } bozuk kayıt, onlarla birlikte { $bytes } bayt atlandı; ilki { $packets } paketten sonra
    }
input-unknown-blocks = { $count ->
        [one] türü bilinmeyen 1 blok ({ $types }) atlandı
       *[other] türü bilinmeyen { $count } blok ({ $types }) atlandı
    }
input-untimed-packets = { $count ->
        [one] 1 paketin zamanı yok, bir önceki paketin zamanı verildi
       *[other] { $count } paketin zamanı yok, her birine bir önceki paketin zamanı verildi
    }
input-dropped-packets = { $count ->
        [one] yakalamayı yapan makine 1 paket düşürdü
       *[other] yakalamayı yapan makine { $count } paket düşürdü
    }
input-secrets-left-out = saklanabilenden fazla şifre çözme anahtarı içeriyor; { $bytes } baytı dışarıda bırakıldı
input-no-packets = içinde hiç paket yok
