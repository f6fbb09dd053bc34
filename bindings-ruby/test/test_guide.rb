# frozen_string_literal: true

require "open3"
require_relative "test_helper"

# The guide's programs, as they stand in docs/guides/ruby.md.
class GuideTest < Minitest::Test
  GUIDE = File.read(File.expand_path("../../docs/guides/ruby.md", __dir__))

  # What stands between fences of this kind.
  def blocks(kind) = GUIDE.scan(/^```#{kind}\n(.*?)^```$/m).flatten

  def run_file(text)
    file = File.join(Dir.mktmpdir, "guide.rb")
    File.write(file, text)
    said, status = Open3.capture2e(RbConfig.ruby, "-w", "-I", File.expand_path("../lib", __dir__), file)
    assert_predicate status, :success?, said
    refute_match(/warning:/, said)
    said
  end

  def test_the_guides_program_runs
    parts = blocks("ruby")
    assert_operator parts.size, :>, 8
    said = run_file(parts.join("\n"))
    assert_includes said, "granted"
    assert_includes said, "NOT_FOUND"
  end

  def test_the_guides_test_passes
    tests = blocks("ruby test")
    assert_equal 1, tests.size
    assert_match(/1 runs, 2 assertions, 0 failures, 0 errors/, run_file(tests.first))
  end
end
