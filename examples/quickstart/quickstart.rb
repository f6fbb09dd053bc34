# frozen_string_literal: true

# Who may reach what, in Ruby: ruby quickstart.rb
require "gatepass"

Gatepass.connect("memory:") do |gp|
  gp.resources.create(Gatepass::Postgres.new(
                        name: "orders", hostname: "db1", username: "app", password: "…", database: "orders", port: 5432, tags: { env: "prod" }
                      ))
  alice = gp.accounts.create(Gatepass::User.new(email: "alice@example.com", first_name: "Alice", last_name: "Ames"))
  developers = gp.roles.create(name: "developers", access_rules: [{ tags: { env: "prod" } }])
  puts "before: #{gp.check(alice, 'orders').allowed}"

  link = gp.account_attachments.create(account: alice, role: developers)
  puts "attached: #{gp.check(alice, 'orders').allowed}"
  gp.roles.list.each { |role| puts "role: #{role.name}" }

  gp.account_attachments.delete(link.id)
  puts "detached: #{gp.check(alice, 'orders').allowed}"
  gp.roles.create(name: "developers")
rescue Gatepass::AlreadyExistsError => e
  puts "refused: #{e.kind} #{e.field}"
end
