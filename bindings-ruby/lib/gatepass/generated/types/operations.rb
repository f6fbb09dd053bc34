# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

module Gatepass
  # Erase response.
  class EraseResponse < Value
    # How many past versions of the account, and of its credentials and identities, this call erased. A repeated
    # call finds none.
    # @return [Integer]
    attribute :versions, :integer

    # How many activities this call erased the snapshot of.
    # @return [Integer]
    attribute :activities, :integer

    # Whether old pages are gone from the write-ahead log too. Where others read while this ran it is tried again
    # every second.
    # @return [bool]
    attribute :log_emptied, :bool

  end

  # A restore that waits for `Resume`.
  class Review < Value
    # When the backup was taken.
    # @return [Time]
    attribute :taken_at, :time

    # Restored at.
    # @return [Time]
    attribute :restored_at, :time

    # The last revision in the backup: what came after it is lost.
    # @return [Integer]
    attribute :revision, :integer

  end

  # Status response.
  class StatusResponse < Value
    # Ready.
    # @return [bool]
    attribute :ready, :bool

    # Why not.
    # @return [Array[String]]
    attribute :reasons, [:text]

    # Revision.
    # @return [Integer]
    attribute :revision, :integer

    # Time.
    # @return [Time]
    attribute :time, :time

    # Version.
    # @return [String]
    attribute :version, :text

    # Set while the store waits to be accepted after a restore.
    # @return [Review]
    attribute :review, "Review"

  end

end
