# frozen_string_literal: true

# Checks that need no connection: of what a webhook received, and of the audit trail.
module Gatepass
  # What a checkpoint says: so many records (size) of this log (origin) hash to this root (32 bytes; RFC 6962, 2.1).
  Checkpoint = Struct.new(:origin, :size, :root, keyword_init: true)

  # What was found of an exported file: which log (origin), how many records it has (size; all of them are whole), the root
  # of the tree over them in hexadecimal, the key that signed its checkpoint, how many states were erased (RULES 6.7), the
  # sizes of the earlier checkpoints, all of which agree, and what cannot be excluded all the same (each a sentence).
  ExportReport = Struct.new(:origin, :size, :root, :key, :erased, :agreed, :not_excluded, keyword_init: true)

  class << self
    # Verifies that a webhook's message is from who has the secret (or one of them, while it is changed), is what was sent,
    # and was sent within `tolerance` seconds of `now`. Returns its id: a message that was verified may come again, and its
    # id tells.
    #
    # @param body [String] what was received, byte for byte
    # @param headers [Hash] by names in whatever case; Rack's environment will do
    # @param secret [String, Array<String>]
    # @param now [Time, nil] the system's clock
    # @raise [UnauthenticatedError] for what must not be believed
    # @raise [InvalidError] for a secret that is none
    def verify_webhook(body, headers, secret, now: nil, tolerance: 300)
      given = headers.to_h { |name, value| [name.to_s.downcase.tr("_", "-").delete_prefix("http-"), value] }
      id, timestamp, signature = %w[webhook-id webhook-timestamp webhook-signature].map { |name| given[name].to_s }
      Client.value_of(Native.verify_webhook(Array(secret), [id, timestamp, signature], body, now&.to_i, tolerance.to_f))
      id
    end

    # Verifies that this key signed the checkpoint, and says what it says.
    # @param checkpoint [CheckpointResponse, String]
    # @raise [CorruptError] for a signature that does not hold
    # @return [Checkpoint]
    def verify_checkpoint(checkpoint, key)
      found = Client.value_of(Native.verify_checkpoint(note(checkpoint), key))
      Checkpoint.new(origin: found["origin"], size: found["size"], root: found["root"].pack("C*").freeze).freeze
    end

    # Verifies that the record the proof is of is in the log of a signed checkpoint.
    # @param proof [InclusionProofResponse]
    # @raise [CorruptError] where it is not
    def verify_inclusion(proof, checkpoint, key)
      Client.value_of(Native.verify_inclusion(note(checkpoint), key, proof.revision, proof.leaf, proof.hashes))
    end

    # Verifies that the log of a signed checkpoint goes on from that of an older one.
    # @param proof [ConsistencyProofResponse]
    # @raise [CorruptError] where it does not
    def verify_consistency(proof, older, newer, key)
      Client.value_of(Native.verify_consistency(note(older), note(newer), key, proof.hashes))
    end

    # Verifies a file that `gatepass audit export` wrote: that its records are those of its checkpoint and of every earlier
    # one given, and signed by the key that is expected.
    # @raise [CorruptError] naming the first record that is wrong
    # @return [ExportReport]
    def verify_export(path, key: nil, earlier: [])
      found = Client.value_of(Native.verify_export(path.to_s, key, earlier.map { |one| note(one) }))
      numbers = { size: found["size"].to_i, erased: found["erased"].to_i, agreed: found["agreed"].map(&:to_i).freeze }
      ExportReport.new(**found.transform_keys(&:to_sym), **numbers).freeze
    end

    private

    def note(checkpoint) = checkpoint.is_a?(String) ? checkpoint : checkpoint.note
  end
end
