# frozen_string_literal: true

# Privileged access, embedded or against a server.
#
#   require "gatepass"
#
#   Gatepass.connect("sqlite:access.db") do |gp|
#     dev = gp.roles.create(name: "developers", access_rules: [{ tags: { env: "prod" } }])
#     gp.check("alice@example.com", "orders").allowed
#   end
#
# Types (Gatepass::Postgres) and services are loaded when first used.
module Gatepass
  # Connects to what the URL names: "memory:", "sqlite:PATH", "https://HOST". Without a URL the environment says where:
  # GATEPASS_URL with its keys, else SDM_API_HOST with its. With a block, the connection closes at its end and the block's
  # value is returned.
  #
  # @param url [String, nil]
  # @param options [Hash] access_key:, secret_key:, actor: (the account that calls to an embedded engine are for),
  #   test_store: (makes a file that is created a test store, whose clock can be moved), roots: (certificates in PEM, or a
  #   Pathname of them, one of which must have issued the server's), proxy: ("http://[USER:PASSWORD@]HOST:PORT", or "direct" for
  #   none; without it HTTPS_PROXY and NO_PROXY say), retries:, and what holds for every call: deadline:, at_least_revision:,
  #   snapshot_at:, page_size:
  # @return [Client]
  def self.connect(url = nil, **options)
    client = Client.open(url, options)
    return client unless block_given?

    begin
      yield client
    ensure
      client.close
    end
  end
end

require_relative "gatepass/native"
require_relative "gatepass/errors"
require_relative "gatepass/value"
require_relative "gatepass/options"
require_relative "gatepass/pages"
require_relative "gatepass/tracing"
require_relative "gatepass/watch"
require_relative "gatepass/client"
require_relative "gatepass/generated/names"
require_relative "gatepass/scoped_access"
require_relative "gatepass/verify"
