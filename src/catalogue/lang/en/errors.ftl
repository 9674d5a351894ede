# Why an input cannot be read: the file, the place, what to do.

capture-not-found = { $file }: there is no such file; check the path
capture-permission = { $file }: not allowed to read it; use an account that may, or change the file’s permissions
capture-directory = { $file }: a directory where a file is needed; name the files in it
capture-io = { $file }: cannot be read: { $detail }; check the disk or copy the file again
capture-empty = { $file }: empty, there is not even a file header; capture again, and check that the disk was not full
capture-foreign-format = { $file }: this is { $format }, which is not read; convert it with: { $remedy }
capture-unknown-format = { $file }: not a packet capture (it starts with the bytes { $bytes }); give a pcap or
    pcapng file, also compressed with gzip, zstd, lz4 or xz
capture-bad-header = { $file }: the file header is damaged ({ $detail }); copy the file again from where it was
    captured
capture-bad-compression = { $file }: the { $compression } data is damaged before the first packet ({ $detail });
    copy the file again, or unpack it first
capture-compression-not-built = { $file }: compressed with { $compression }, which this build cannot read; unpack
    it first, or install a build with { $compression }
