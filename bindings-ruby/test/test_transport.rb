# frozen_string_literal: true

require_relative "test_helper"

# The way to a server: TLS, proxies, strangers, traces.
class TransportTest < Minitest::Test
  # What a machine may have set, and no test expects.
  PROXIES = %w[HTTPS_PROXY https_proxy ALL_PROXY all_proxy NO_PROXY no_proxy].freeze

  def setup
    @before = PROXIES.to_h { |name| [name, ENV.delete(name)] }
    url, @keys = Dev.place
    @network = Network.around(url)
    @network.seen
  end

  def teardown = ENV.update(@before)

  def connected(url, **options, &work) = Gatepass.connect(url, **@keys, **options, &work)

  def works(url, **options) = connected(url, **options) { |gp| assert gp.roles.create(name: unique("role")).id }

  def refused(error, field, host = "", &work)
    raised = assert_raises(error, &work)
    assert_equal field, raised.field
    assert_includes raised.message, host
    raised
  end

  def test_roots_of_ones_own
    works(@network.trusted, roots: @network.roots)
    works(@network.trusted, roots: @network.roots.read)
  end

  def test_a_certificate_that_nobody_trusts
    [[@network.untrusted, { roots: @network.roots }], [@network.trusted, {}]].each do |url, options|
      refused(Gatepass::FailedPreconditionError, "roots", url.delete_prefix("https://")) { works(url, **options) }
    end
    assert_empty @network.seen, "nothing was sent"
    refused(Gatepass::InvalidError, "roots") { connected(@network.trusted, roots: "no certificate") }
  end

  def test_a_server_that_speaks_something_else
    refused(Gatepass::UnknownError, "url", @network.other) { works("http://#{@network.other}") }
    refused(Gatepass::FailedPreconditionError, "url", @network.other) { works("https://#{@network.other}") }
  end

  def test_an_endpoint_that_is_no_url
    %w[localhost ftp://localhost https://localhost/path https://localhost:port].each do |url|
      refused(Gatepass::InvalidError, "url") { Gatepass.connect(url) }
    end
  end

  def tunnels(**options)
    @network.seen
    works(@network.trusted, roots: @network.roots, **options)
    @network.seen.filter_map { |line| line.values_at("connect", "proxy-authorization") if line.key?("connect") }
  end

  def test_proxies
    target = @network.trusted.delete_prefix("https://")
    assert_empty tunnels
    assert_equal [[target, "Basic YWRhOnNlY3JldA=="]], tunnels(proxy: "http://ada:secret@#{@network.proxy}")
    ENV["HTTPS_PROXY"] = "http://#{@network.proxy}"
    assert_equal [[target, nil]], tunnels
    assert_empty tunnels(proxy: "direct")
    ENV["NO_PROXY"] = "localhost"
    assert_empty tunnels
    error = refused(Gatepass::InvalidError, "proxy") { connected(@network.trusted, proxy: "socks5://ada:hunter2@proxy") }
    refute_includes error.message, "hunter2"
  end

  # As the gem opentelemetry-api has them, which Debian does not package.
  SpanContext = Struct.new(:hex_trace_id, :hex_span_id, :trace_flags, :tracestate) do
    def valid? = hex_span_id != "0" * 16
  end
  Sampled = Struct.new(:sampled) { def sampled? = sampled }
  Span = Struct.new(:context)

  def test_a_call_is_made_in_the_current_span
    trace = "4bf92f3577b34da6a3ce929d0e0e4736"
    current = nil
    api = Module.new
    api.const_set(:Trace, Module.new)
    api::Trace.define_singleton_method(:current_span) { current }
    connected(@network.trusted, roots: @network.roots) do |gp|
      gp.roles.create(name: unique("role"))
      Object.const_set(:OpenTelemetry, api)
      [["0" * 16, false], ["00f067aa0ba902b7", true], ["00f067aa0ba902b8", false]].each do |span, sampled|
        current = Span.new(SpanContext.new(trace, span, Sampled.new(sampled), "vendor=x"))
        gp.roles.create(name: unique("role"))
      end
      gp.roles.list.first
    ensure
      Object.send(:remove_const, :OpenTelemetry)
    end
    told = @network.seen.map { |line| line.values_at("traceparent", "tracestate") }
    last = ["00-#{trace}-00f067aa0ba902b8-00", "vendor=x"]
    assert_equal [[nil, nil], [nil, nil], ["00-#{trace}-00f067aa0ba902b7-01", "vendor=x"], last, last], told
  end
end
