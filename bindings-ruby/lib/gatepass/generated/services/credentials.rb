# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

require_relative "../../service"

module Gatepass
  module Services
    # Personal keys of one user or service account: they act only as that account (RULES 4.2).
    class Credentials < Service
      # For another account, the caller must hold every permission the credential would (RULES 4.3).
      # @return [CredentialCreateResponse]
      def create(account = nil, name: nil, lifetime: nil, fresh_only: nil, basic: nil, **options)
        answer = call("Credentials.Create", { "account" => Value.reference(account, :account), "name" => Value.write(name, :name), "lifetime" => Value.write(Value.duration(lifetime), :lifetime), "fresh_only" => Value.write(fresh_only, :fresh_only), "basic" => Value.write(basic, :basic) }, options)
        Value.read("CredentialCreateResponse", answer)
      end

      # All of them, in the order of their ids.
      # @return [Pages<Credential>]
      def list(account = nil, **options)
        pages("Credentials.List", { "account" => Value.reference(account, :account) }, [], options, "Credential")
      end

      # A bearer token for JSON over HTTP. The call must bear the fresh signature; the token acts as its credential
      # and ends with it (RULES 5.4). A credential has at most 8 live tokens.
      # @return [CredentialCreateTokenResponse]
      def create_token(duration, **options)
        answer = call("Credentials.CreateToken", { "duration" => Value.write(Value.duration(duration), :duration) }, options)
        Value.read("CredentialCreateTokenResponse", answer)
      end

      # The key stops working at once.
      # @return [nil]
      def revoke(id, **options)
        call("Credentials.Revoke", { "id" => Value.reference(id, :id) }, options)
        nil
      end

    end

  end
end
