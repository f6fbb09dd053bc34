# frozen_string_literal: true

# Who the stories about access requests are about: Alice asks, Bob approves.
class People
  attr_reader :orders, :alice, :bob, :as_alice, :as_bob

  # Alice may ask for what is tagged; Bob decides where it is decided by hand.
  def initialize(gp, url, by_hand: true)
    @gp = gp
    @url = url
    tag = own("env")
    @orders = gp.resources.create(Gatepass::SSH.new(name: own("orders"), hostname: "h", username: "u", port: 22, tags: { env: tag }))
    @alice = person("Alice", "Ames")
    @bob = person("Bob", "Byrd")
    role = gp.roles.create(name: own("developers"))
    gp.account_attachments.create(account: alice, role: role)
    flow = gp.approval_workflows.create(
      name: own("flow"), approval_mode: by_hand ? "manual" : "automatic", approval_workflow_steps: by_hand ? [by_bob] : []
    )
    prod = gp.workflows.create(name: own("prod"), access_rules: [{ tags: { env: tag } }], approval_flow_id: flow.id, enabled: true)
    gp.workflow_roles.create(workflow: prod, role: role)
    @as_alice = connected(alice)
    @as_bob = connected(bob)
  end

  # A connection that speaks for somebody: to the same engine, or with a key of theirs.
  def connected(account)
    return @gp.acting_as(account) if @gp.embedded?

    made = @gp.credentials.create(account, name: "tests")
    Gatepass.connect(@url, access_key: made.access_key, secret_key: made.secret_key)
  end

  def close = [as_alice, as_bob].each(&:close)

  private

  def own(name) = "#{name}-#{SecureRandom.hex(4)}"

  def person(first, last)
    email = "#{own(first.downcase)}@example.com"
    @gp.accounts.create(Gatepass::User.new(email: email, first_name: first, last_name: last))
  end

  def by_bob
    Gatepass::ApprovalFlowStep.new(quantifier: "any", approvers: [Gatepass::ApprovalFlowApprover.new(account_id: bob.id)])
  end
end
