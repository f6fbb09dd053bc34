# frozen_string_literal: true

# Generated from proto/ by `cargo xtask codegen`; do not edit.

require_relative "../../service"

module Gatepass
  module Services
    # Events sent to a URL as they happen, by the server, signed as Standard Webhooks are.
    class Webhooks < Service
      # Creates one and returns it as it was stored.
      # Takes a Webhook, or its fields by name; what refers to an entity takes it, its id or its name.
      # @return [Webhook]
      def create(webhook = nil, **fields)
        webhook, options = either("Webhook", webhook, fields)
        answer = call("Webhooks.Create", { "webhook" => webhook }, options)
        Value.read("Webhook", part(answer, "webhook"))
      end

      # Creates one and returns the whole answer, with the keys it shows this once.
      # Takes a Webhook, or its fields by name; what refers to an entity takes it, its id or its name.
      # @return [Webhook]
      def create_response(webhook = nil, **fields)
        webhook, options = either("Webhook", webhook, fields)
        answer = call("Webhooks.Create", { "webhook" => webhook }, options)
        Value.read("WebhookCreateResponse", answer)
      end

      # The one with this id.
      # @return [Webhook]
      def get(id, **options)
        answer = call("Webhooks.Get", { "id" => Value.reference(id, :id) }, options)
        Value.read("Webhook", part(answer, "webhook"))
      end

      # Replaces what the client says of a webhook. Its secret stays.
      # @return [Webhook]
      def update(webhook, **options)
        answer = call("Webhooks.Update", { "id" => webhook.id, "webhook" => Value.write(webhook, :webhook) }, options)
        Value.read("Webhook", part(answer, "webhook"))
      end

      # With it go its secret and what was not delivered yet.
      # @return [nil]
      def delete(id, **options)
        call("Webhooks.Delete", { "id" => Value.reference(id, :id) }, options)
        nil
      end

      # All of them, in the order of their ids.
      # @return [Pages<Webhook>]
      def list(**options)
        pages("Webhooks.List", {  }, [], options, "Webhook")
      end

      # What is on its way and what was given up, oldest first. What was delivered is not kept.
      # @return [Pages<WebhookDelivery>]
      def deliveries(id, status: nil, **options)
        pages("Webhooks.Deliveries", { "id" => Value.reference(id, :id), "status" => Value.write(status, :status) }, [], options, "WebhookDelivery")
      end

      # Sends events again, from the first attempt on: one by its revision, or everything that was given up.
      # @return [Integer]
      def redeliver(id, revision: nil, **options)
        answer = call("Webhooks.Redeliver", { "id" => Value.reference(id, :id), "revision" => Value.write(revision, :revision) }, options)
        Value.read(:integer, answer["deliveries"])
      end

      # Gets the one with this id, writes back what the block makes of it, unless someone else changed it meanwhile:
      # then begins again, a few times (RULES 8). The block may therefore run more than once. On StrongDM the last
      # write wins.
      # @return [Webhook]
      def modify(id, **options, &change)
        modified(
          "Webhooks.Get", { "id" => Value.reference(id, :id) },
          "Webhooks.Update", ->(entity) { { "id" => entity.id, "webhook" => Value.write(entity, :webhook) } },
          ->(answer) { Value.read("Webhook", part(answer, "webhook")) },
          options,
          &change
        )
      end

    end

  end
end
