# Why an input cannot be read: what is wrong with it, and what to do. Its name stands before or beside it.

capture-not-found = there is no such file
    .remedy = check the path
capture-permission = the system does not allow to read it
    .remedy = use an account that may read it, or change its permissions
capture-directory = it is a directory
    .remedy = name the captures in it
capture-io = { $detail }
    .remedy = check the disk, or copy the file again
capture-empty = it is empty, not even a file header is there
    .remedy = capture again, and check that the disk was not full
capture-foreign-format = it is { $format }, which is not read
    .remedy = convert it with: { $remedy }
capture-unknown-format = it is no packet capture, it starts with the bytes { $bytes }
    .remedy = give a pcap or pcapng file, also compressed with gzip, zstd, lz4 or xz
capture-bad-header = its file header is damaged: { $detail }
    .remedy = copy it again from where it was captured
capture-bad-compression = its { $compression } data is damaged before the first packet: { $detail }
    .remedy = copy it again from where it was captured
capture-compression-not-built = it is compressed with { $compression }, which this build does not read
    .remedy = unpack it first, or use a build with { $compression }

# What a person should know about an input that was read.

input-cut = { $packets ->
        [one] it ends in the middle of a packet, after 1 whole one; what came before was read
       *[other] it ends in the middle of a packet, after { $packets } whole ones; what came before was read
    }
input-compression-cut = { $packets ->
        [one] its { $compression } data ends early, after 1 packet; what came before was read
       *[other] its { $compression } data ends early, after { $packets } packets; what came before was read
    }
input-lz4-cut = { $packets ->
        [one] its lz4 data ends early, after 1 packet; up to 4 MiB before the cut are lost with it
       *[other] its lz4 data ends early, after { $packets } packets; up to 4 MiB before the cut are lost with it
    }
input-compression-damaged = { $packets ->
        [one] its { $compression } data is damaged after 1 packet ({ $detail }); what came before was read
       *[other] its { $compression } data is damaged after { $packets } packets ({ $detail }); what came before
            was read
    }
input-trailing-bytes = something that is not compressed follows its { $compression } data, and was not read
input-damaged = { $count ->
        [one] 1 damaged record after { $packets } packets was passed over, and { $bytes } bytes with it
       *[other] { $count } damaged records were passed over, the first after { $packets } packets, and
            { $bytes } bytes with them
    }
input-unknown-blocks = { $count ->
        [one] 1 block of an unknown type ({ $types }) was passed over
       *[other] { $count } blocks of unknown types ({ $types }) were passed over
    }
input-untimed-packets = { $count ->
        [one] 1 packet has no time, and got that of the packet before
       *[other] { $count } packets have no time, and got that of the packet before
    }
input-dropped-packets = { $count ->
        [one] the capturing machine dropped 1 packet
       *[other] the capturing machine dropped { $count } packets
    }
input-secrets-left-out = it holds more decryption secrets than are kept; { $bytes } bytes of them were left out
input-no-packets = it holds no packets
