# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

module Gatepass
  # Checkpoint response.
  class CheckpointResponse < Value
    # The signed note (C2SP tlog-checkpoint): what to keep elsewhere.
    # @return [String]
    attribute :note, :text

    # What the note says: which log, how many records, the root of their tree.
    # @return [String]
    attribute :origin, :text

    # Size.
    # @return [Integer]
    attribute :size, :integer

    # Root.
    # @return [String]
    attribute :root, :bytes

  end

  # Consistency proof response.
  class ConsistencyProofResponse < Value
    # Old size.
    # @return [Integer]
    attribute :old_size, :integer

    # New size.
    # @return [Integer]
    attribute :new_size, :integer

    # Hashes.
    # @return [Array[String]]
    attribute :hashes, [:bytes]

  end

  # Salt and payload, whose SHA-256 is the commitment, or the commitment alone where the state was erased.
  class ExportedChange < Value
    # Salt.
    # @return [String]
    attribute :salt, :bytes

    # The entity's state as it is stored; empty where it was deleted.
    # @return [String]
    attribute :payload, :bytes

    # Commitment.
    # @return [String]
    attribute :commitment, :bytes

  end

  # All that a record's leaf is made of: SHA-256(0x00, header, each change's commitment).
  class ExportedRecord < Value
    # Header.
    # @return [String]
    attribute :header, :bytes

    # In the order in which the header names the entities.
    # @return [Array[ExportedChange]]
    attribute :changes, ["ExportedChange"]

  end

  # Inclusion proof response.
  class InclusionProofResponse < Value
    # Revision.
    # @return [Integer]
    attribute :revision, :integer

    # Size.
    # @return [Integer]
    attribute :size, :integer

    # The record's hash as a leaf.
    # @return [String]
    attribute :leaf, :bytes

    # The proof, from the leaf up.
    # @return [Array[String]]
    attribute :hashes, [:bytes]

  end

end
