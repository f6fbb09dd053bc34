# frozen_string_literal: true

module Gatepass
  # The native library: beside this file, or where GATEPASS_NATIVE says.
  module Native
  end

  begin
    require(ENV["GATEPASS_NATIVE"] || File.join(__dir__, "gatepass_ruby.so"))
  rescue LoadError => e
    raise LoadError, "gatepass has no native library for #{RUBY_PLATFORM} and Ruby #{RUBY_VERSION}: #{e.message}"
  end

  at_exit { Native.shutdown }
end
