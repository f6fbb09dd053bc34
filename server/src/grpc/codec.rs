use bytes::{Buf, BufMut, Bytes};
use tonic::Status;
use tonic::codec::{BufferSettings, DecodeBuf, Decoder, EncodeBuf, Encoder};

/// Messages as the bytes they are.
pub(crate) struct RawCodec {
    buffer: usize,
    /// From how many bytes on what is written is sent, although there is more.
    threshold: usize,
}

impl RawCodec {
    /// For reading: the buffer grows as bytes come. Decompression grows its own by this much at a time.
    pub(crate) fn reading() -> RawCodec {
        RawCodec { buffer: 1024, threshold: usize::MAX }
    }

    /// For writing one message of this length in one piece.
    pub(crate) fn writing(length: usize) -> RawCodec {
        const FRAME_HEADER: usize = 5;
        RawCodec { buffer: length + FRAME_HEADER, threshold: usize::MAX }
    }

    /// For writing many messages: those that are there go together, up to a size.
    pub(crate) fn streaming() -> RawCodec {
        RawCodec { buffer: 4 * 1024, threshold: 32 * 1024 }
    }

    fn settings(&self) -> BufferSettings {
        BufferSettings::new(self.buffer, self.threshold)
    }
}

impl Decoder for RawCodec {
    type Item = Bytes;
    type Error = Status;

    fn decode(&mut self, source: &mut DecodeBuf<'_>) -> Result<Option<Bytes>, Status> {
        Ok(Some(source.copy_to_bytes(source.remaining())))
    }

    fn buffer_settings(&self) -> BufferSettings {
        self.settings()
    }
}

impl Encoder for RawCodec {
    type Item = Bytes;
    type Error = Status;

    fn encode(&mut self, message: Bytes, into: &mut EncodeBuf<'_>) -> Result<(), Status> {
        into.put_slice(&message);
        Ok(())
    }

    fn buffer_settings(&self) -> BufferSettings {
        self.settings()
    }
}
