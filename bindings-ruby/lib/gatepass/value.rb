# frozen_string_literal: true

require "json"
require "time"

module Gatepass
  # A frozen value: it holds what came over the wire and reads it where it is asked for. Two are equal if they say the
  # same; `case gp.roles.get(id) in { name: }` takes one apart.
  class Value
    # What is known of one field.
    Attribute = Struct.new(:name, :type, :secret, :names, :required, keyword_init: true)

    class << self
      # The fields, by their names.
      def attributes = @attributes ||= superclass.respond_to?(:attributes) && superclass != Value && !kind ? superclass.attributes.dup : {}

      # Which kind of entity it is.
      def kind(kind = nil) = kind ? @kind = kind.freeze : @kind

      # The kinds of an entity, and their classes' names.
      def kinds(kinds = nil) = kinds ? @kinds = kinds.freeze : @kinds

      # Declares a field.
      def attribute(name, type, secret: false, names: nil, required: false)
        attributes[name] = Attribute.new(name: name, type: type, secret: secret, names: names, required: required).freeze
        key = name.name
        define_method(name) { Value.read(type, @data[key]) }
      end

      # A value of what came over the wire.
      def from(data)
        of = kinds && !kind && kinds[data["type"]] ? Gatepass.const_get(kinds[data["type"]]) : self
        value = of.allocate
        value.send(:hold, data)
        value
      end

      # What stands in JSON, as a program reads it.
      def read(type, json)
        case type
        when :text, :word then json.nil? ? "" : json.to_s
        when :bool then json || false
        when :integer then Integer(json || 0)
        when :float then Float(json || 0.0)
        when :bytes then (json || "").unpack1("m0")
        when :time then json && Time.iso8601(json)
        when :duration then json && read_duration(json)
        when :tags then json || {}
        when :rules then json.is_a?(String) ? JSON.parse(json) : json || []
        when Array then (json || []).map { |item| read(type.first, item) }
        else json && Gatepass.const_get(type).from(json)
        end
      end

      # A program's value, as JSON has it.
      def write(value, name)
        case value
        when nil, true, false, Float then value
        # The native part takes 64 bits with a sign; a text can be refused by the name of its field, or be an unsigned one.
        when Integer then value.bit_length > 63 ? value.to_s : value
        when String then value.encoding == Encoding::BINARY ? [value].pack("m0") : value
        when Symbol then value.name
        when Rational then "#{format('%.9f', value)}s"
        when Time then value.getutc.iso8601(9)
        when Entity, Value then value.to_h_wire
        when Hash then value.to_h { |key, item| [key.to_s, write(item, :"#{name}.#{key}")] }
        when Array then value.each_with_index.map { |item, index| write(item, :"#{name}[#{index}]") }
        else raise TypeError, "`#{name}` is #{value.class}, which no field can hold"
        end
      end

      # A duration to be written: numbers are seconds.
      def duration(value) = value.is_a?(Numeric) ? value.to_r : value

      # The id of an entity, or the text that names one.
      def reference(value, name)
        return value if value.nil? || value.is_a?(String)
        raise TypeError, "`#{name}` is #{value.class}; give an entity, an id or a name" unless value.respond_to?(:id)
        raise ArgumentError, "`#{name}` is a #{value.class} without an id; create it first" if value.id.empty?

        value.id
      end

      # The ids of several entities, or the texts that name them.
      def references(values, name)
        return if values.nil?
        raise TypeError, "`#{name}` is #{values.class}; give an Array" unless values.is_a?(Array)

        values.map.with_index { |value, index| reference(value, :"#{name}[#{index}]") }
      end

      private

      UNITS = { "h" => 3600, "m" => 60, "s" => 1 }.freeze
      private_constant :UNITS

      def read_duration(text)
        total = text.scan(/(\d+(?:\.\d+)?)([hms])/).sum(0r) { |number, unit| number.to_r * UNITS[unit] }
        text.start_with?("-") ? -total : total
      end
    end

    # Takes its fields by name.
    def initialize(**fields)
      attributes = self.class.attributes
      data = self.class.kind ? { "type" => self.class.kind } : {}
      fields.each do |name, value|
        attribute = attributes[name]
        unless attribute
          raise ArgumentError, "#{self.class} has no field `#{name}`; it has #{attributes.keys.map { |known| "`#{known}`" }.join(', ')}"
        end

        written = written(attribute, value)
        data[name.name] = written unless written.nil?
      end
      missing = attributes.values.find { |attribute| attribute.required && !fields.key?(attribute.name) }
      raise ArgumentError, "missing keyword: :#{missing.name}" if missing

      hold(data)
    end

    # The same with other values in these fields.
    def with(**changes)
      data = @data.reject { |name, _| changes.key?(name.to_sym) }
      attributes = self.class.attributes
      changes.each do |name, value|
        attribute = attributes.fetch(name) { raise ArgumentError, "#{self.class} has no field `#{name}`" }
        written = written(attribute, value)
        data[name.name] = written unless written.nil?
      end
      self.class.from(data)
    end

    # What is set, by the fields' names.
    def to_h
      self.class.attributes.keys.select { |name| @data.key?(name.name) }.to_h { |name| [name, public_send(name)] }
    end

    # What is set, as JSON has it.
    def to_h_wire = @data

    def deconstruct_keys(names)
      known = self.class.attributes.keys
      (names ? names & known : known).to_h { |name| [name, public_send(name)] }
    end

    def ==(other) = other.instance_of?(self.class) && said == other.said
    alias eql? ==

    def hash = [self.class, said].hash

    def inspect
      shown = self.class.attributes.each_value.select { |attribute| @data.key?(attribute.name.name) }.map do |attribute|
        "#{attribute.name}=#{attribute.secret ? '…' : public_send(attribute.name).inspect}"
      end
      "#<#{[self.class, *shown].join(' ')}>"
    end
    alias to_s inspect

    def marshal_dump = @data

    def marshal_load(data) = hold(data)

    protected

    # An empty list and none say the same.
    def said = @data.reject { |_, value| value == {} || value == [] }

    private

    def hold(data)
      @data = freeze_deep(data)
      freeze
    end

    def freeze_deep(data)
      case data
      when Hash then data.each_value { |item| freeze_deep(item) }
      when Array then data.each { |item| freeze_deep(item) }
      end
      data.freeze
    end

    # A default says nothing; what is empty may say "none".
    def written(attribute, value)
      value = Value.reference(value, attribute.name) if attribute.names
      value = Value.duration(value) if attribute.type == :duration
      # Text is bytes where bytes belong, whatever its encoding.
      value = value.b if attribute.type == :bytes && value
      value = value.dup.force_encoding(Encoding::UTF_8) if attribute.type == :text && value.is_a?(String) && value.encoding == Encoding::BINARY
      return if value.nil? || value == false || value == "" || (value == 0 && attribute.type != :duration)

      Value.write(value, attribute.name)
    end
  end

  # A value with an id.
  class Entity < Value
    # Its id; empty before it is created.
    def id = @data.fetch("id", "")

    # Which kind of entity it is ("postgres"), where there are several.
    def kind = @data.fetch("type", "")

    def inspect
      return super unless self.class.kinds && !self.class.kind

      "#<#{self.class} kind=#{kind.inspect} id=#{id.inspect}>"
    end
    alias to_s inspect
  end
end
