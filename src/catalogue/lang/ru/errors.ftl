# Why an input cannot be read: what is wrong with it, and what to do. Its name stands before or beside it.

capture-not-found = такого файла нет
    .remedy = проверьте путь
capture-permission = система не разрешает его прочитать
    .remedy = используйте учётную запись, которой разрешено чтение, или измените права доступа к файлу
capture-directory = это каталог
    .remedy = укажите дампы в этом каталоге
capture-io = { $detail }
    .remedy = проверьте диск или скопируйте файл заново
capture-empty = файл пуст, нет даже заголовка
    .remedy = запишите дамп заново и проверьте, не был ли заполнен диск
capture-foreign-format = формат не поддерживается: { $format }
    .remedy = преобразуйте его командой: { $remedy }
capture-unknown-format = это не дамп пакетов, он начинается с байтов { $bytes }
    .remedy = укажите файл pcap или pcapng, можно сжатый с помощью gzip, zstd, lz4 или xz
capture-bad-header = заголовок файла повреждён: { $detail }
    .remedy = скопируйте файл заново оттуда, где он был записан
capture-bad-compression = данные { $compression } повреждены до первого пакета: { $detail }
    .remedy = скопируйте файл заново оттуда, где он был записан
capture-compression-not-built = файл сжат с помощью { $compression }, а эта сборка такое сжатие не читает
    .remedy = сначала распакуйте файл или используйте сборку с поддержкой { $compression }

# What a person should know about an input that was read.

input-cut = { $packets ->
        [one] обрывается посреди пакета, перед обрывом { $packets } целый пакет; всё до обрыва прочитано
        [few] обрывается посреди пакета, перед обрывом { $packets } целых пакета; всё до обрыва прочитано
       *[other] обрывается посреди пакета, перед обрывом { $packets } целых пакетов; всё до обрыва прочитано
    }
input-compression-cut = { $packets ->
        [one] данные { $compression } обрываются после { $packets } пакета; всё до обрыва прочитано
       *[other] данные { $compression } обрываются после { $packets } пакетов; всё до обрыва прочитано
    }
input-lz4-cut = { $packets ->
        [one] данные lz4 обрываются после { $packets } пакета; вместе с обрывом потеряно до 4 МиБ перед ним
       *[other] данные lz4 обрываются после { $packets } пакетов; вместе с обрывом потеряно до 4 МиБ перед ним
    }
input-compression-damaged = { $packets ->
        [one] данные { $compression } повреждены после { $packets } пакета ({ $detail }); всё до этого места прочитано
       *[other] данные { $compression } повреждены после { $packets } пакетов ({ $detail }); всё до этого места
            прочитано
    }
input-trailing-bytes = за данными { $compression } следует что-то несжатое, оно не прочитано
input-damaged = { $count ->
        [1] пропущена { $count } повреждённая запись (перед ней пакетов: { $packets }), а с ней { $bytes } Б
        [one] пропущена { $count } повреждённая запись (перед первой пакетов: { $packets }), а с ними { $bytes } Б
        [few] пропущены { $count } повреждённые записи (перед первой пакетов: { $packets }), а с ними { $bytes } Б
       *[other] пропущено { $count } повреждённых записей (перед первой пакетов: { $packets }), а с ними { $bytes } Б
    }
input-unknown-blocks = { $count ->
        [one] пропущен { $count } блок неизвестного типа ({ $types })
        [few] пропущены { $count } блока неизвестных типов ({ $types })
       *[other] пропущено { $count } блоков неизвестных типов ({ $types })
    }
input-untimed-packets = { $count ->
        [one] { $count } пакет без времени, ему присвоено время предыдущего
        [few] { $count } пакета без времени, им присвоено время предыдущего
       *[other] { $count } пакетов без времени, им присвоено время предыдущего
    }
input-dropped-packets = { $count ->
        [one] при записи дампа потерян { $count } пакет
        [few] при записи дампа потеряно { $count } пакета
       *[other] при записи дампа потеряно { $count } пакетов
    }
input-secrets-left-out = секретов для расшифровки больше, чем хранит программа; не учтено { $bytes } Б
input-no-packets = в файле нет пакетов
