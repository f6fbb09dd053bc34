# frozen_string_literal: true

Gem::Specification.new do |gem|
  gem.name = "gatepass"
  gem.version = "0.1.0"
  gem.platform = Gem::Platform::CURRENT
  gem.summary = "Privileged access, embedded or against a server."
  gem.description = "Request, approve, check, explain, extend, revoke and audit access to databases, servers, clusters and clouds."
  gem.authors = ["The gatepass authors"]
  gem.homepage = "https://github.com/gatepass/gatepass"
  gem.license = "Apache-2.0"
  # The native library is built for one minor version of Ruby.
  gem.required_ruby_version = ["~> #{RUBY_VERSION[/\A\d+\.\d+/]}.0"]
  gem.files = Dir["lib/**/*.{rb,so}", "sig/**/*.rbs", "README.md", "LICENSE"]
end
