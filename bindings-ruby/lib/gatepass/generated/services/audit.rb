# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

require_relative "../../service"

module Gatepass
  module Services
    # The audit trail as something that can be checked without trusting this server: signed checkpoints, proofs, and
    # the records themselves.
    class Audit < Service
      # Size and root of the tree over the records, signed by the store's checkpoint key.
      # @return [CheckpointResponse]
      def checkpoint(size: nil, **options)
        answer = call("Audit.Checkpoint", { "size" => Value.write(size, :size) }, options)
        Value.read("CheckpointResponse", answer)
      end

      # That a record is among the first `size` (RFC 6962, 2.1.1).
      # @return [InclusionProofResponse]
      def inclusion_proof(revision: nil, size: nil, **options)
        answer = call("Audit.InclusionProof", { "revision" => Value.write(revision, :revision), "size" => Value.write(size, :size) }, options)
        Value.read("InclusionProofResponse", answer)
      end

      # That the first `old_size` records are the beginning of the first `new_size` (RFC 6962, 2.1.2).
      # @return [ConsistencyProofResponse]
      def consistency_proof(old_size: nil, new_size: nil, **options)
        answer = call("Audit.ConsistencyProof", { "old_size" => Value.write(old_size, :old_size), "new_size" => Value.write(new_size, :new_size) }, options)
        Value.read("ConsistencyProofResponse", answer)
      end

      # The records in order, page by page, up to the size that the first page was of.
      # @return [Pages<ExportedRecord>]
      def export(size: nil, **options)
        pages("Audit.Export", { "size" => Value.write(size, :size) }, [], options, "ExportedRecord")
      end

      # Whom the signatures under checkpoints are verified with. It is public, and never changes.
      # @return [String]
      def verifier_key(**options)
        answer = call("Audit.VerifierKey", {}, options)
        Value.read(:text, answer["key"])
      end

    end

  end
end
