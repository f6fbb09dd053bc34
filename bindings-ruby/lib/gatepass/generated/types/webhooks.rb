# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

module Gatepass
  # Webhook.
  class Webhook < Entity
    # Id. Set by the server.
    # @return [String]
    attribute :id, :text

    # `https://…`. `http://…` only to this machine, where the server was told to allow it. Required.
    # @return [String]
    attribute :url, :text, required: true

    # For people.
    # @return [String]
    attribute :description, :text

    # Which events are sent, as in `WatchRequest`.
    # @return [Array[String]]
    attribute :kinds, [:text]

    # Entities.
    # @return [Array[String]]
    attribute :entities, [:text]

    # Verbs.
    # @return [Array[String]]
    attribute :verbs, [:text]

    # Sends nothing. What happens meanwhile is not sent later.
    # @return [bool]
    attribute :disabled, :bool

    # Created at. Set by the server.
    # @return [Time]
    attribute :created_at, :time

  end

  # Webhook create response.
  class WebhookCreateResponse < Value
    # Webhook.
    # @return [Webhook]
    attribute :webhook, "Webhook"

    # The key of the signatures, `whsec_` and base64. Shown here and never again. A secret: it is never printed.
    # @return [String]
    attribute :secret, :text, secret: true

  end

  # Webhook delivery.
  class WebhookDelivery < Value
    # The event.
    # @return [String]
    attribute :revision, :text

    # `pending`: will be tried; `dead`: given up after the last attempt.
    # @return [String]
    attribute :status, :text

    # How often it was tried.
    # @return [Integer]
    attribute :attempts, :integer

    # What became of the last attempt: `rejected`, `timed_out`, `address_refused` … Nothing of the receiver's
    # answer.
    # @return [String]
    attribute :outcome, :text

    # Last attempt at.
    # @return [Time]
    attribute :last_attempt_at, :time

    # When it will be tried next.
    # @return [Time]
    attribute :next_attempt_at, :time

  end

end
