;; Bytes in and out, an opcode each: of a table at a masked index (`copy8_at_and32`, `copy8_at_shr_and32`), at an index that is loaded
;; (`load32_at_load32`), of ASCII or not (`load8_s32_at_br_lt_s`), of larger integers (`store8_shr_u32`, `store8_shr_u_of_add32`), in a range
;; (`add_br_ge_u32`), counted (`add_add_eq32`), and in an exclusive or with a stream (`store_xor_load64_at`).
(module
  (memory 1)
  (data (i32.const 0) "0123456789abcdef")
  (data (i32.const 200) "0123456789abcdef")
  (data (i32.const 64) "same text\00same test\00")
  (data (i32.const 96) "caf\c3\a9")
  (func (export "hexadecimal") (param $n i32) (result i64)
    (i32.store8 offset=32 (i32.const 0) (i32.load8_u (i32.add (i32.const 200) (i32.and (i32.shr_u (local.get $n) (i32.const 4)) (i32.const 15)))))
    (i32.store8 offset=33 (i32.const 0) (i32.load8_u (i32.add (i32.const 200) (i32.and (local.get $n) (i32.const 15)))))
    (i64.load16_u offset=32 (i32.const 0)))
  (func (export "through") (param $at i32) (result i32)
    (i32.store offset=128 (i32.const 0) (i32.const 2))
    (i32.store offset=132 (i32.const 0) (i32.const 77))
    (i32.store offset=136 (i32.const 0) (i32.const 88))
    (i32.load offset=128 (i32.shl (i32.load offset=128 (local.get $at)) (i32.const 2))))
  (func (export "common") (param $a i32) (param $b i32) (result i32) (local $n i32)
    (block $different
      (loop $next
        (br_if $different (i32.ne
          (i32.load8_u (i32.add (local.get $a) (local.get $n)))
          (i32.load8_u (i32.add (local.get $b) (local.get $n)))))
        (local.set $n (i32.add (local.get $n) (i32.const 1)))
        (br_if $next (i32.lt_u (local.get $n) (i32.const 10)))))
    (local.get $n))
  (func (export "ascii") (param $at i32) (result i32) (local $n i32)
    (block $no
      (loop $next
        (br_if $no (i32.lt_s (i32.load8_s offset=96 (i32.add (local.get $at) (local.get $n))) (i32.const 0)))
        (local.set $n (i32.add (local.get $n) (i32.const 1)))
        (br $next)))
    (local.get $n))
  (func (export "big_endian") (param $n i32) (result i32)
    (i32.store8 offset=40 (i32.const 0) (i32.shr_u (local.get $n) (i32.const 24)))
    (i32.store8 offset=41 (i32.const 0) (i32.shr_u (local.get $n) (i32.const 16)))
    (i32.store8 offset=42 (i32.const 0) (i32.shr_u (local.get $n) (i32.const 8)))
    (i32.store8 offset=43 (i32.const 0) (local.get $n))
    (i32.load offset=40 (i32.const 0)))
  (func (export "rounded") (param $at i32) (param $sum i32) (result i32)
    (i32.store8 offset=48 (local.get $at) (i32.shr_u (i32.add (local.get $sum) (i32.const 8)) (i32.const 4)))
    (i32.load8_u offset=48 (local.get $at)))
  (func (export "stream") (param $to i32) (param $from i32) (param $n i32) (result i32)
    (i64.store (i32.add (local.get $to) (local.get $n))
      (i64.xor (i64.load (i32.add (local.get $to) (local.get $n))) (i64.load (i32.add (local.get $from) (local.get $n)))))
    (local.get $n))
  (func (export "read") (param $at i32) (result i64) (i64.load (local.get $at)))
  (func (export "in_range") (param $c i32) (result i32)
    (if (i32.lt_u (i32.sub (local.get $c) (i32.const 880)) (i32.const 144)) (then (return (i32.const 1))))
    (i32.const 0))
  (func (export "equal") (param $a i32) (param $b i32) (param $c i32) (param $d i32) (result i32)
    (i32.add (i32.eq (local.get $a) (local.get $b)) (i32.add (local.get $c) (local.get $d)))))

;; run: hexadecimal(0xa7) = 14177
;; run: through(0) = 88
;; run: through(65536) traps "out of bounds memory access"
;; run: common(64, 74) = 7
;; run: ascii(0) = 3
;; run: big_endian(0x01020304) = 0x04030201
;; run: rounded(3, 100) = 6
;; run: stream(0, 8, 0) = 0
;; run: read(0) = 0x5153515751530808
;; run: in_range(880) = 1
;; run: in_range(1024) = 0
;; run: equal(3, 3, 10, 20) = 31
;; run: equal(3, 4, 10, 20) = 30

;; ==== made by `PULLEY_BLESS=1 cargo test --test golden` ====
;;
;; function `hexadecimal`: (i32) -> (i64)
;;   clif
;;     function u0:0(i32) -> i64 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32):
;;         v3 = iconst.i32 4
;;         v4 = ushr v0, v3  ; v3 = 4
;;         v5 = iconst.i32 15
;;         v6 = band v4, v5  ; v5 = 15
;;         v2 = iconst.i32 200
;;         v22 = iadd v6, v2  ; v2 = 200
;;         v8 = uextend.i64 v22
;;         v9 = uload8.i32 little region0 v8
;;         v24 = iconst.i64 0
;;         istore8 little region0 v9, v24+32  ; v24 = 0
;;         v14 = band v0, v5  ; v5 = 15
;;         v25 = iadd v14, v2  ; v2 = 200
;;         v16 = uextend.i64 v25
;;         v17 = uload8.i32 little region0 v16
;;         istore8 little region0 v17, v24+33  ; v24 = 0
;;         v21 = uload16.i64 little region0 v24+32  ; v24 = 0
;;         return v21
;;     }
;;   bytecode, 7 slots
;;     mov s6, #8:0
;;     copy8_at_shr_and32 s6, #32, s0, #4, #15, #200, #0, #0
;;     copy8_at_and32 s6, #33, s0, #15, #200, #0, #0
;;     load16_u32 acc, s6, #32
;;     ret acc
;;
;; function `through`: (i32) -> (i32)
;;   clif
;;     function u0:1(i32) -> i32 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32):
;;         v2 = iconst.i32 2
;;         v16 = iconst.i64 0
;;         store little region0 v2, v16+128  ; v2 = 2, v16 = 0
;;         v5 = iconst.i32 77
;;         store little region0 v5, v16+132  ; v5 = 77, v16 = 0
;;         v8 = iconst.i32 88
;;         store little region0 v8, v16+136  ; v8 = 88, v16 = 0
;;         v10 = uextend.i64 v0
;;         v11 = load.i32 little region0 v10+128
;;         v13 = ishl v11, v2  ; v2 = 2
;;         v14 = uextend.i64 v13
;;         v15 = load.i32 little region0 v14+128
;;         return v15
;;     }
;;   bytecode, 4 slots
;;     mov s3, #8:0
;;     store32 s3, #128, #2
;;     store32 s3, #132, #77
;;     store32 s3, #136, #88
;;     load32_at_load32 acc, #0, s0, #128, #2, #128
;;     ret acc
;;
;; function `common`: (i32, i32) -> (i32)
;;   clif
;;     function u0:2(i32, i32) -> i32 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32, v1: i32):
;;         v2 = iconst.i32 0
;;         v14 = iconst.i32 1
;;         v16 = iconst.i32 10
;;         jump block1(v2)  ; v2 = 0
;;     block1(v4: i32):
;;         v5 = iadd.i32 v0, v4
;;         v6 = uextend.i64 v5
;;         v7 = uload8.i32 little region0 v6
;;         v9 = iadd.i32 v1, v4
;;         v10 = uextend.i64 v9
;;         v11 = uload8.i32 little region0 v10
;;         v12 = icmp ne v7, v11
;;         brif v12, block3(v4), block2
;;     block2:
;;         v20 = iconst.i32 1
;;         v21 = iadd.i32 v4, v20  ; v20 = 1
;;         v22 = iconst.i32 10
;;         v23 = icmp ult v21, v22  ; v22 = 10
;;         brif v23, block1(v21), block4
;;     block4:
;;         jump block3(v21)
;;     block3(v19: i32):
;;         return v19
;;     }
;;   bytecode, 5 slots
;;     mov s2, #8:0
;;   L0:
;;     load8_u32_at_twice s4, s0, s2, #0, #0, acc, s1, s2, #0, #0
;;     br_ne32 s4, acc, @L1
;;     add_br_lt_u32 s2, s2, #8:1, #8:10, @L0
;;   L1:
;;     ret [s2]
;;
;; function `ascii`: (i32) -> (i32)
;;   clif
;;     function u0:3(i32) -> i32 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32):
;;         v1 = iconst.i32 0
;;         v10 = iconst.i32 1
;;         jump block1(v1)  ; v1 = 0
;;     block1(v3: i32):
;;         v4 = iadd.i32 v0, v3
;;         v5 = uextend.i64 v4
;;         v6 = sload8.i32 little region0 v5+96
;;         v12 = iconst.i32 0
;;         v13 = icmp slt v6, v12  ; v12 = 0
;;         brif v13, block3, block2
;;     block2:
;;         v14 = iconst.i32 1
;;         v15 = iadd.i32 v3, v14  ; v14 = 1
;;         jump block1(v15)
;;     block3:
;;         return v3
;;     }
;;   bytecode, 3 slots
;;     mov s1, #8:0
;;     load8_s32_at_br_lt_s s2, s0, s1, #0, #96, #0, @L1
;;   L0:
;;     add32 s1, s1, #8:1
;;     load8_s32_at_br_ge_s s2, s0, acc, #0, #96, #0, @L0
;;   L1:
;;     ret [s1]
;;
;; function `big_endian`: (i32) -> (i32)
;;   clif
;;     function u0:4(i32) -> i32 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32):
;;         v2 = iconst.i32 24
;;         v3 = ushr v0, v2  ; v2 = 24
;;         v18 = iconst.i64 0
;;         istore8 little region0 v3, v18+40  ; v18 = 0
;;         v6 = iconst.i32 16
;;         v7 = ushr v0, v6  ; v6 = 16
;;         istore8 little region0 v7, v18+41  ; v18 = 0
;;         v10 = iconst.i32 8
;;         v11 = ushr v0, v10  ; v10 = 8
;;         istore8 little region0 v11, v18+42  ; v18 = 0
;;         istore8 little region0 v0, v18+43  ; v18 = 0
;;         v17 = load.i32 little region0 v18+40  ; v18 = 0
;;         return v17
;;     }
;;   bytecode, 6 slots
;;     mov s5, #8:0
;;     store8_shr_u32 s5, #40, s0, #24
;;     store8_shr_u32 s5, #41, s0, #16
;;     store8_shr_u32 s5, #42, s0, #8
;;     store8 s5, #43, s0
;;     load32 acc, s5, #40
;;     ret acc
;;
;; function `rounded`: (i32, i32) -> (i32)
;;   clif
;;     function u0:5(i32, i32) -> i32 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32, v1: i32):
;;         v2 = iconst.i32 8
;;         v3 = iadd v1, v2  ; v2 = 8
;;         v4 = iconst.i32 4
;;         v5 = ushr v3, v4  ; v4 = 4
;;         v6 = uextend.i64 v0
;;         istore8 little region0 v5, v6+48
;;         v8 = uload8.i32 little region0 v6+48
;;         return v8
;;     }
;;   bytecode, 5 slots
;;     store8_shr_u_of_add32 s0, #48, s1, #8, #4
;;     load8_u32 acc, s0, #48
;;     ret acc
;;
;; function `stream`: (i32, i32, i32) -> (i32)
;;   clif
;;     function u0:6(i32, i32, i32) -> i32 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32, v1: i32, v2: i32):
;;         v3 = iadd v0, v2
;;         v5 = uextend.i64 v3
;;         v6 = load.i64 little region0 v5
;;         v7 = iadd v1, v2
;;         v8 = uextend.i64 v7
;;         v9 = load.i64 little region0 v8
;;         v10 = bxor v6, v9
;;         store little region0 v10, v5
;;         return v2
;;     }
;;   bytecode, 6 slots
;;     load64_at acc, s0, s2, #0, #0
;;     store_xor_load64_at s0, s2, #0, #0, acc, s1, s2, #0, #0
;;     ret [s2]
;;
;; function `read`: (i32) -> (i64)
;;   clif
;;     function u0:7(i32) -> i64 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32):
;;         v1 = uextend.i64 v0
;;         v2 = load.i64 little region0 v1
;;         return v2
;;     }
;;   bytecode, 2 slots
;;     load64 acc, s0, #0
;;     ret acc
;;
;; function `in_range`: (i32) -> (i32)
;;   clif
;;     function u0:8(i32) -> i32 tail {
;;     block0(v0: i32):
;;         v1 = iconst.i32 880
;;         v2 = isub v0, v1  ; v1 = 880
;;         v3 = iconst.i32 144
;;         v4 = icmp ult v2, v3  ; v3 = 144
;;         brif v4, block1, block2
;;     block1:
;;         v6 = iconst.i32 1
;;         return v6  ; v6 = 1
;;     block2:
;;         v7 = iconst.i32 0
;;         return v7  ; v7 = 0
;;     }
;;   bytecode, 4 slots
;;     add_br_ge_u32 s3, s0, #-880, #144, @L0
;;     mov s1, #8:1
;;     ret [s1]
;;   L0:
;;     mov s2, #8:0
;;     ret [s2]
;;
;; function `equal`: (i32, i32, i32, i32) -> (i32)
;;   clif
;;     function u0:9(i32, i32, i32, i32) -> i32 tail {
;;     block0(v0: i32, v1: i32, v2: i32, v3: i32):
;;         v4 = icmp eq v0, v1
;;         v5 = uextend.i32 v4
;;         v6 = iadd v2, v3
;;         v7 = iadd v5, v6
;;         return v7
;;     }
;;   bytecode, 7 slots
;;     add_add_eq32 acc, s0, s1, s2, s3
;;     ret acc
