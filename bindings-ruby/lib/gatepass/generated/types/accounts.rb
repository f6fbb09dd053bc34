# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

module Gatepass
  # Who reaches resources: a user, a service account or a token.
  #
  # One of its kinds, which are classes below this one; a kind that this version does not know is of this class
  # itself.
  class Account < Entity
    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    # SuspendedRO. Set by the server.
    # @return [bool]
    attribute :suspended, :bool

    # Created at. Set by the server.
    # @return [Time]
    attribute :created_at, :time

    kinds(
      "user" => "User",
      "service" => "Service",
      "token" => "Token",
    )
  end

  # Account create response.
  class AccountCreateResponse < Value
    # Account.
    # @return [Account]
    attribute :account, "Account"

    # Token. A secret: it is never printed.
    # @return [String]
    attribute :token, :text, secret: true

    # Access key.
    # @return [String]
    attribute :access_key, :text

    # Secret key. A secret: it is never printed.
    # @return [String]
    attribute :secret_key, :text, secret: true

  end

  # A service account.
  class Service < Account
    kind "service"

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Suspended.
    # @return [bool]
    attribute :suspended, :bool

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    # Created at. Set by the server.
    # @return [Time]
    attribute :created_at, :time

  end

  # An API key or an admin token.
  class Token < Account
    kind "token"

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Name. Required.
    # @return [String]
    attribute :name, :text, required: true

    # Suspended.
    # @return [bool]
    attribute :suspended, :bool

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    # Rekeyed.
    # @return [Time]
    attribute :rekeyed, :time

    # Deadline.
    # @return [Time]
    attribute :deadline, :time

    # Account type.
    # @return [String]
    attribute :account_type, :text

    # Permissions.
    # @return [Array[String]]
    attribute :permissions, [:text]

    # Duration.
    # @return [Rational]
    attribute :duration, :duration

    # Created at. Set by the server.
    # @return [Time]
    attribute :created_at, :time

  end

  # A person.
  class User < Account
    kind "user"

    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # Email. Required.
    # @return [String]
    attribute :email, :text, required: true

    # First name. Required.
    # @return [String]
    attribute :first_name, :text, required: true

    # Last name. Required.
    # @return [String]
    attribute :last_name, :text, required: true

    # Tags.
    # @return [Hash[String, String]]
    attribute :tags, :tags

    # Managed by. Set by the server.
    # @return [String]
    attribute :managed_by, :text

    # External id.
    # @return [String]
    attribute :external_id, :text

    # SuspendedRO. Set by the server.
    # @return [bool]
    attribute :suspended, :bool

    # Permission levelRW. The server chooses it where it is not given.
    # @return [String]
    attribute :permission_level, :text

    # Password. A secret: it is never printed. Accepted and never returned.
    # @return [String]
    attribute :password, :text, secret: true

    # SCIM. Set by the server.
    # @return [String]
    attribute :scim, :text

    # Manager id. Names a account: by its id, or by its name where it is written.
    # @return [String]
    attribute :manager_id, :text, names: :manager

    # Resolved manager id. Set by the server.
    # @return [String]
    attribute :resolved_manager_id, :text

    # Created at. Set by the server.
    # @return [Time]
    attribute :created_at, :time

    # Employee number.
    # @return [String]
    attribute :employee_number, :text

  end

end
