# frozen_string_literal: true

module Gatepass
  # The entities of a list, one after another; pages are fetched as they are needed, and every reading asks anew. A list
  # is complete or ends with an error.
  class Pages
    include Enumerable

    def initialize(client, operation, request, options, type)
      @client = client
      @operation = operation
      @request = request
      @options = options
      @type = type
    end

    # Each entity; without a block an Enumerator.
    def each(&block)
      return enum_for(:each) unless block

      each_page { |page| page.each(&block) }
      self
    end

    # Page by page.
    def each_page
      return enum_for(:each_page) unless block_given?

      pages = @client.native_pages(@operation, @request, @options)
      while (items = Client.value_of(pages.next))
        yield(items.map { |item| Value.read(@type, item) })
      end
      self
    end

    def inspect = "#<#{self.class} of #{@operation}>"
  end
end
