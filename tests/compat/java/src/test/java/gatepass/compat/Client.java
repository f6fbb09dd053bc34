package gatepass.compat;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.protobuf.DescriptorProtos.FileDescriptorProto;
import com.google.protobuf.DescriptorProtos.FileDescriptorSet;
import com.google.protobuf.Descriptors.FileDescriptor;
import com.google.protobuf.Descriptors.MethodDescriptor;
import com.google.protobuf.Descriptors.ServiceDescriptor;
import com.google.protobuf.DynamicMessage;
import com.google.protobuf.util.JsonFormat;
import io.grpc.CallOptions;
import io.grpc.ClientInterceptors;
import io.grpc.ManagedChannel;
import io.grpc.Metadata;
import io.grpc.netty.shaded.io.grpc.netty.NettyChannelBuilder;
import io.grpc.stub.ClientCalls;
import io.grpc.stub.MetadataUtils;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Speaks by the proto files alone: no code was generated for it. Messages are JSON, fields as in the files. */
final class Client implements AutoCloseable {
    private static final Gson GSON = new Gson();

    private final ManagedChannel channel;
    private final Map<String, ServiceDescriptor> services;
    private final String accessKey;
    private final String secretKey;

    Client(Server server) throws Exception {
        this(
                NettyChannelBuilder.forTarget(server.address).usePlaintext().proxyDetector(address -> null).build(),
                services(),
                server.accessKey,
                server.secretKey);
    }

    private Client(
            ManagedChannel channel, Map<String, ServiceDescriptor> services, String accessKey, String secretKey) {
        this.channel = channel;
        this.services = services;
        this.accessKey = accessKey;
        this.secretKey = secretKey;
    }

    /** The same connection with another key. */
    Client as(String accessKey, String secretKey) {
        return new Client(channel, services, accessKey, secretKey);
    }

    Client withSecret(String secretKey) {
        return as(accessKey, secretKey);
    }

    Client withAccessKey(String accessKey) {
        return as(accessKey, secretKey);
    }

    /** Reads what `cargo xtask descriptors` wrote. Every file comes after those it imports, or is built on demand. */
    private static Map<String, ServiceDescriptor> services() throws Exception {
        byte[] bytes = Files.readAllBytes(Path.of(System.getenv("GATEPASS_DESCRIPTORS")));
        Map<String, FileDescriptorProto> files = new HashMap<>();
        for (FileDescriptorProto file : FileDescriptorSet.parseFrom(bytes).getFileList()) {
            files.put(file.getName(), file);
        }
        Map<String, FileDescriptor> built = new HashMap<>();
        Map<String, ServiceDescriptor> services = new HashMap<>();
        for (String name : files.keySet()) {
            for (ServiceDescriptor service : build(name, files, built).getServices()) {
                services.put(service.getFullName(), service);
            }
        }
        return services;
    }

    private static FileDescriptor build(
            String name, Map<String, FileDescriptorProto> files, Map<String, FileDescriptor> built) throws Exception {
        if (!built.containsKey(name)) {
            FileDescriptorProto file = files.get(name);
            List<FileDescriptor> imports = new ArrayList<>();
            for (String other : file.getDependencyList()) {
                imports.add(build(other, files, built));
            }
            built.put(name, FileDescriptor.buildFrom(file, imports.toArray(new FileDescriptor[0])));
        }
        return built.get(name);
    }

    /** StrongDM's signature, from its description: the day's key of the secret, over the method and the body. */
    private String sign(String method, byte[] body) throws Exception {
        byte[] key = mac(Base64.getDecoder().decode(secretKey.trim()), LocalDate.now(ZoneOffset.UTC).toString());
        key = mac(key, "sdm_api_v1");
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        digest.update((method + "\n").getBytes(StandardCharsets.UTF_8));
        return Base64.getEncoder().encodeToString(mac(key, digest.digest(body)));
    }

    private static byte[] mac(byte[] key, String message) throws Exception {
        return mac(key, message.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] mac(byte[] key, byte[] message) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(message);
    }

    /** Calls a method (`Roles.Create`). A refusal is the exception that grpc-java makes of it. */
    JsonObject call(String method, Object request) throws Exception {
        String[] names = method.split("\\.");
        MethodDescriptor descriptor = services.get("v1." + names[0]).findMethodByName(names[1]);
        DynamicMessage.Builder message = DynamicMessage.newBuilder(descriptor.getInputType());
        JsonFormat.parser().merge(GSON.toJson(request), message);
        // Encoded once: the signature covers the very bytes that are sent.
        byte[] body = message.build().toByteArray();
        Metadata metadata = new Metadata();
        put(metadata, "x-sdm-authentication", accessKey);
        put(metadata, "x-sdm-signature", sign(method, body));
        put(metadata, "x-sdm-api-version", "2025-04-14");
        io.grpc.MethodDescriptor<byte[], byte[]> path =
                io.grpc.MethodDescriptor.newBuilder(new Bytes(), new Bytes())
                        .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
                        .setFullMethodName("v1." + names[0] + "/" + names[1])
                        .build();
        byte[] reply =
                ClientCalls.blockingUnaryCall(
                        ClientInterceptors.intercept(channel, MetadataUtils.newAttachHeadersInterceptor(metadata)),
                        path,
                        CallOptions.DEFAULT.withDeadlineAfter(30, TimeUnit.SECONDS),
                        body);
        DynamicMessage answer = DynamicMessage.parseFrom(descriptor.getOutputType(), reply);
        String text =
                JsonFormat.printer().preservingProtoFieldNames().includingDefaultValueFields().print(answer);
        return JsonParser.parseString(text).getAsJsonObject();
    }

    private static void put(Metadata metadata, String name, String value) {
        metadata.put(Metadata.Key.of(name, Metadata.ASCII_STRING_MARSHALLER), value);
    }

    /** Reads every page, of `limit` entries each. */
    List<JsonObject> list(String method, String entries, String filter, int limit) throws Exception {
        List<JsonObject> all = new ArrayList<>();
        String cursor = "";
        do {
            JsonObject answer =
                    call(method, Map.of("filter", filter, "meta", Map.of("limit", limit, "cursor", cursor)));
            JsonArray page = answer.getAsJsonArray(entries);
            if (page.size() > limit) {
                throw new AssertionError(method + " gave " + page.size() + " entries on a page of " + limit);
            }
            for (JsonElement entry : page) {
                all.add(entry.getAsJsonObject());
            }
            // The last page may have no metadata at all.
            JsonObject meta = answer.getAsJsonObject("meta");
            cursor = meta == null ? "" : meta.get("next_cursor").getAsString();
        } while (!cursor.isEmpty());
        return all;
    }

    @Override
    public void close() {
        channel.shutdownNow();
    }

    /** Bytes as they are. */
    private static final class Bytes implements io.grpc.MethodDescriptor.Marshaller<byte[]> {
        @Override
        public InputStream stream(byte[] value) {
            return new ByteArrayInputStream(value);
        }

        @Override
        public byte[] parse(InputStream stream) {
            try {
                return stream.readAllBytes();
            } catch (IOException error) {
                throw new UncheckedIOException(error);
            }
        }
    }
}
