# frozen_string_literal: true

require_relative "test_helper"

# What keeps a test that hangs from taking everything with it.
class LimitTest < Minitest::Test
  def test_a_test_that_hangs_is_named_and_killed_with_its_children
    program = <<~RUBY
      require "minitest/autorun"
      require "limit"
      Minitest::Test.prepend(Limit::Kept)
      class Hangs < Minitest::Test
        def test_never_ends
          Process.wait(fork { sleep })
        end
      end
    RUBY
    command = [{ "GATEPASS_TEST_LIMIT" => "1" }, RbConfig.ruby, "-I", __dir__, "-e", program]
    # The child writes there too: it is read to its end once both are gone.
    said, status = IO.popen(command, err: %i[child out]) { |output| [output.read, Process.wait2(output.pid).last] }
    assert_includes said, "HUNG: Hangs#test_never_ends takes longer than 1 s"
    assert_equal Signal.list["KILL"], status.termsig
  end
end
