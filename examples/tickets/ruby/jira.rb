# frozen_string_literal: true

require "json"
require "net/http"
require "openssl"
require "uri"

# Access that a ticket asks for, once somebody approved it and as long as it is open: the email of whom it is for, the resource,
# and what tells this approval from an earlier one of the same ticket.
Wanted = Struct.new(:account, :resource, :approval)

# Issues, their history, and callbacks signed with `X-Hub-Signature`.
class Jira
  # How long Jira may take to answer, in seconds, and how much it may answer, in bytes.
  PATIENCE = 10
  LARGEST = 8 << 20

  # What is true of a ticket cannot be known: Jira did not answer, or not what it should.
  Unknown = Class.new(StandardError)

  # settings: the variables that ../README.md lists.
  def initialize(settings)
    url = settings.fetch("JIRA_URL")
    @site = URI(url)
    here = %w[localhost 127.0.0.1 [::1]].include?(@site.host)
    abort "`#{url}`: a secret goes over https only" unless @site.scheme == "https" || (@site.scheme == "http" && here)
    @login = %w[JIRA_EMAIL JIRA_TOKEN].map { |name| settings.fetch(name) }
    @secret = settings.fetch("JIRA_WEBHOOK_SECRET")
    @approved = settings.fetch("JIRA_APPROVED", "Approved")
    @jql = "project = \"#{settings.fetch('JIRA_PROJECT')}\" AND status = \"#{@approved}\" ORDER BY key"
    @resource = settings.fetch("JIRA_RESOURCE_FIELD")
  end

  # Whether a callback is from Jira: `sha256=` and the HMAC of its body in hex. Compared in constant time.
  def signed?(header, body)
    OpenSSL.secure_compare("sha256=#{OpenSSL::HMAC.hexdigest('SHA256', @secret, body)}", header.to_s)
  end

  # The ticket that a callback is about. Nothing else of it is believed: it may be late.
  def named_in(body)
    key = JSON.parse(body).dig("issue", "key")
    key if key?(key)
  rescue JSON::ParserError, TypeError, NoMethodError
    nil
  end

  # What a ticket wants now; nil if it is not approved, closed or gone.
  def wanted(key)
    issue = get("/rest/api/3/issue/#{key}", fields: "status,reporter,#{@resource}", expand: "changelog") or return
    fields = issue.fetch("fields")
    return unless fields.dig("status", "name") == @approved

    resource = fields[@resource]
    # A field of choices holds its text in `value`.
    resource = resource["value"] if resource.is_a?(Hash)
    wanted = Wanted.new(fields.dig("reporter", "emailAddress"), resource, approval(issue))
    lacking = wanted.members.find { |member| !wanted[member].is_a?(String) || wanted[member].empty? }
    raise Unknown, "the issue #{key} has no #{lacking}" if lacking

    wanted
  end

  # The keys of the tickets that are approved and open.
  def approved
    keys = []
    page = nil
    loop do
      found = get("/rest/api/3/search/jql", jql: @jql, fields: "status", maxResults: 100, **{ nextPageToken: page }.compact)
      raise Unknown, "Jira does not search" unless found&.key?("issues")

      keys.concat(found["issues"].map { |issue| issue["key"] })
      following = found["nextPageToken"]
      return keys.select { |key| key?(key) } if following.nil? || following == page

      page = following
    end
  end

  private

  # A key goes into paths and reasons: nothing but letters, digits and hyphens.
  def key?(key) = key.is_a?(String) && key.match?(/\A[A-Za-z0-9-]{1,64}\z/)

  # The newest change of the history that brought the issue into the status.
  def approval(issue)
    histories = issue.dig("changelog", "histories") || []
    approving = histories.select do |history|
      (history["items"] || []).any? { |item| item["field"] == "status" && item["toString"] == @approved }
    end
    approving.map { |history| history["id"] }.max_by { |id| [id.size, id] }
  end

  # What stands there; nil where there is nothing. No redirect is followed.
  def get(path, **query)
    uri = URI.join(@site, path)
    uri.query = URI.encode_www_form(query)
    request = Net::HTTP::Get.new(uri, "Accept" => "application/json")
    request.basic_auth(*@login)
    body = +""
    options = { use_ssl: uri.scheme == "https", open_timeout: PATIENCE, read_timeout: PATIENCE, max_retries: 0 }
    answer = Net::HTTP.start(uri.host, uri.port, **options) do |http|
      http.request(request) do |response|
        response.read_body do |part|
          body << part
          raise Unknown, "#{path} answers too much" if body.bytesize > LARGEST
        end
      end
    end
    return if answer.is_a?(Net::HTTPNotFound)
    raise Unknown, "#{path} answered #{answer.code}" unless answer.is_a?(Net::HTTPOK)

    JSON.parse(body)
  rescue SystemCallError, SocketError, IOError, Timeout::Error, OpenSSL::SSL::SSLError, Net::ProtocolError, JSON::ParserError => e
    raise Unknown, "#{path}: #{e.class}"
  end
end
