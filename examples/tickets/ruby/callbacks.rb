# frozen_string_literal: true

# The Rack application that takes Jira's callbacks. A callback names a ticket; what is true of it is asked.
class Callbacks
  # In bytes. Jira's are far smaller.
  LARGEST = 1 << 20

  def initialize(jira, desk)
    @jira = jira
    @desk = desk
  end

  def call(env)
    return answer(404) unless env["PATH_INFO"] == "/callback"
    return answer(405) unless env["REQUEST_METHOD"] == "POST"

    body = env["rack.input"].read(LARGEST + 1).to_s
    return answer(413) if body.bytesize > LARGEST
    return refuse unless @jira.signed?(env["HTTP_X_HUB_SIGNATURE"], body)

    key = @jira.named_in(body)
    key ? settle(key) : answer(400, "it names no ticket\n")
  end

  private

  # Whether the sender should try again.
  def settle(key)
    @desk.settle(key)
    answer(204)
  rescue Jira::Unknown => e
    failed(key, e, 503)
  rescue Gatepass::Error => e
    # What gatepass refuses it will refuse again; the log says why.
    failed(key, e, e.retryable? ? 503 : 204)
  end

  def failed(key, error, status)
    warn "callback not carried out: #{key}: #{error.message}"
    answer(status)
  end

  def refuse
    warn "callback refused: the signature does not fit"
    answer(401, "the signature does not fit\n")
  end

  def answer(status, text = nil)
    text ? [status, { "Content-Type" => "text/plain" }, [text]] : [status, {}, []]
  end
end
