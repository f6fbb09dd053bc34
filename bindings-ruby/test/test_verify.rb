# frozen_string_literal: true

require "open3"
require "openssl"
require_relative "test_helper"

# Checks that need no connection.
class WebhookTest < Minitest::Test
  # A key made for this test.
  SECRET = "whsec_#{[(0...32).to_a.pack('C*')].pack('m0')}"
  OTHER = "whsec_#{['y' * 32].pack('m0')}"
  NOW = Time.utc(2030, 1, 31, 9)
  BODY = '{"verb": "role added", "note": "ü"}'

  # Headers as any implementation of Standard Webhooks makes them.
  def self.signed(body: BODY, at: NOW, secret: SECRET, id: "msg_1")
    mac = OpenSSL::HMAC.digest("SHA256", secret.delete_prefix("whsec_").unpack1("m0"), "#{id}.#{at.to_i}.#{body}")
    { "Webhook-Id" => id, "Webhook-Timestamp" => at.to_i.to_s, "Webhook-Signature" => "v1,#{[mac].pack('m0')}" }
  end

  def signed(**given) = self.class.signed(**given)

  def test_a_webhooks_message
    assert_equal "msg_1", Gatepass.verify_webhook(BODY, signed, SECRET, now: NOW)
    assert_equal "msg_1", Gatepass.verify_webhook(BODY.b, signed, [OTHER, SECRET], now: NOW)
    assert_equal "msg_1", Gatepass.verify_webhook(BODY, signed(at: Time.now), SECRET)
    assert_equal "msg_1", Gatepass.verify_webhook(BODY, signed, SECRET, now: NOW + 3600, tolerance: 7200)
    rack = signed.transform_keys { |name| "HTTP_#{name.upcase.tr('-', '_')}" }
    assert_equal "msg_1", Gatepass.verify_webhook(BODY, rack.merge("rack.input" => nil), SECRET, now: NOW)
  end

  def test_a_message_that_must_not_be_believed
    [
      ["#{BODY} ", signed, NOW], [BODY, signed(secret: OTHER), NOW], [BODY, signed.merge("Webhook-Id" => "msg_2"), NOW],
      [BODY, signed.merge("Webhook-Timestamp" => (NOW.to_i + 1).to_s), NOW], [BODY, {}, NOW], [BODY, signed, NOW + 360],
      [BODY, signed, NOW - 360]
    ].each do |body, headers, now|
      error = assert_raises(Gatepass::UnauthenticatedError) { Gatepass.verify_webhook(body, headers, SECRET, now: now) }
      refute_includes error.message, SECRET
    end
  end

  def test_what_is_no_secret
    ["whsec_", "whsec_short", []].each do |secret|
      assert_raises(Gatepass::InvalidError) { Gatepass.verify_webhook(BODY, signed, secret, now: NOW) }
    end
    assert_match(/tolerance/, assert_raises(Gatepass::InvalidError) { Gatepass.verify_webhook(BODY, signed, SECRET, tolerance: -1) }.message)
  end
end

module Proofs
  def test_a_webhook_shows_its_secret_once
    url, options = place
    Gatepass.connect(url, **options) do |gp|
      made = gp.webhooks.create_response(url: "https://hooks.example.com/gatepass", kinds: ["role"])
      assert made.secret.start_with?("whsec_")
      refute_includes made.inspect, made.secret
      headers = WebhookTest.signed(secret: made.secret)
      assert Gatepass.verify_webhook(WebhookTest::BODY, headers, made.secret, now: WebhookTest::NOW)
      assert_equal made.webhook, gp.webhooks.get(made.webhook)
      assert_equal [], gp.webhooks.deliveries(made.webhook.id).to_a
      gp.webhooks.delete(made.webhook)
    end
  end

  def test_proofs_of_the_audit_trail
    url, options = place
    Gatepass.connect(url, **options) do |gp|
      gp.roles.create(name: unique("r"))
      key = gp.audit.verifier_key
      older = gp.audit.checkpoint
      said = Gatepass.verify_checkpoint(older, key)
      assert_equal [older.origin, older.size, older.root, 32], [said.origin, said.size, said.root, said.root.bytesize]
      gp.roles.create(name: unique("r"))
      newer = gp.audit.checkpoint
      assert_operator newer.size, :>, older.size

      proof = gp.audit.inclusion_proof(revision: older.size, size: newer.size)
      assert_nil Gatepass.verify_inclusion(proof, newer, key)
      consistent = gp.audit.consistency_proof(old_size: older.size, new_size: newer.size)
      assert_nil Gatepass.verify_consistency(consistent, older.note, newer, key)
      zeros = "\0".b * 32
      assert_raises(Gatepass::CorruptError) { Gatepass.verify_inclusion(proof.with(leaf: zeros), newer, key) }
      assert_raises(Gatepass::CorruptError) { Gatepass.verify_inclusion(proof, older, key) }
      assert_raises(Gatepass::CorruptError) do
        Gatepass.verify_consistency(consistent.with(hashes: [zeros] * consistent.hashes.size), older, newer, key)
      end
      assert_raises(Gatepass::InvalidError) { Gatepass.verify_checkpoint("no note", key) }
      assert_raises(Gatepass::InvalidError) { Gatepass.verify_checkpoint(newer, "no key") }
      Gatepass.connect("memory:") do |other|
        assert_raises(Gatepass::CorruptError) { Gatepass.verify_checkpoint(newer, other.audit.verifier_key) }
      end
      records = gp.audit.export(size: newer.size).to_a
      assert_equal newer.size, records.size
    end
  end
end
everywhere(Proofs)

class ExportTest < Minitest::Test
  def test_an_exported_file
    folder = Dir.mktmpdir
    store, file = "sqlite:#{File.join(folder, 'a.db')}", File.join(folder, "trail.jsonl")
    key, earlier = Gatepass.connect(store) do |gp|
      gp.roles.create(name: "r")
      found = [gp.audit.verifier_key, gp.audit.checkpoint]
      gp.roles.create(name: "s")
      found
    end
    said, status = Open3.capture2e({ "GATEPASS_URL" => store }, Dev.binary, "audit", "export", "--to", file)
    assert_predicate status, :success?, said
    report = Gatepass.verify_export(file, key: key, earlier: [earlier])
    assert_equal [earlier.size + 1, [earlier.size], key], [report.size, report.agreed, report.key]
    refute_empty Gatepass.verify_export(file).not_excluded
    File.write(file, File.readlines(file)[...-1].join)
    assert_raises(Gatepass::CorruptError) { Gatepass.verify_export(file) }
    assert_match(/path/, assert_raises(Gatepass::InvalidError) { Gatepass.verify_export("#{folder}/nowhere") }.message)
  end
end
